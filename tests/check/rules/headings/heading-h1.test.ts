import { headingH1 } from "../../../../src/check/rules/headings/heading-h1.ts";
import { describePageRule } from "../examples.ts";

describePageRule(headingH1, {
  failing: [
    { case: "a foreign page without h1 as a warning", html: "<h2>Termine</h2>", found: ["warning"] },
    { case: "a page of the house without h1 as an error", html: "<h2>Termine</h2>", home: true },
    { case: "a hidden h1 as missing", html: '<h1 aria-hidden="true">Termine</h1>', home: true },
    { case: "every h1 after the first", html: "<h1>A</h1><h1>B</h1><h1>C</h1>", home: true, found: ["error", "error"] },
  ],
  passing: [
    { case: "one h1", html: "<h1>Termine</h1><h2>Mai</h2>", home: true },
    { case: "one heading of level 1 by role", html: '<div role="heading" aria-level="1">Termine</div>', home: true },
  ],
});
