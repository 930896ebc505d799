import { headingOrder } from "../../../../src/check/rules/headings/heading-order.ts";
import { describePageRule } from "../examples.ts";

describePageRule(headingOrder, {
  failing: [
    {
      case: "a skip on a foreign page as a warning",
      html: "<h1>A</h1><h3>B</h3>",
      found: ["warning"],
      at: ["h3:nth-of-type(1)"],
    },
    { case: "a skip at home as an error", html: "<h1>A</h1><h2>B</h2><h4>C</h4>", home: true },
    { case: "a skip by aria-level", html: '<h1>A</h1><p role="heading" aria-level="3">B</p>', home: true },
  ],
  passing: [
    {
      case: "levels that go down one by one and up at once",
      html: "<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>",
      home: true,
    },
    { case: "a skip that nobody hears", html: "<h1>A</h1><div hidden><h4>B</h4></div>", home: true },
  ],
});
