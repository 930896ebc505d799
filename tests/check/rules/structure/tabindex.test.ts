import { tabindex } from "../../../../src/check/rules/structure/tabindex.ts";
import { describePageRule } from "../examples.ts";

describePageRule(tabindex, {
  failing: [
    { case: "a positive tabindex as a warning", html: '<a href="a.html" tabindex="3">A</a>', found: ["warning"] },
    { case: "a positive tabindex at home", html: '<a href="a.html" tabindex="1">A</a>', home: true },
    { case: "a paragraph in the tab order", html: '<p tabindex="0">A</p>', found: ["warning"] },
  ],
  passing: [
    { case: "an element that scripts focus", html: '<h1 tabindex="-1">A</h1>' },
    { case: "a scrollable region", html: '<div role="region" aria-label="Tabelle" tabindex="0">A</div>', home: true },
    { case: "a link with tabindex 0", html: '<a href="a.html" tabindex="0">A</a>' },
  ],
});
