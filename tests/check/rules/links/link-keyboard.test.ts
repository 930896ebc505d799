import { linkKeyboard } from "../../../../src/check/rules/links/link-keyboard.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkKeyboard, {
  failing: [
    { case: "a link that the tab key passes over", html: '<a href="a.html" tabindex="-1">Bericht</a>' },
    {
      case: "one that a script may focus as a warning",
      html: '<script src="a.js"></script><a href="a.html" tabindex="-1">Bericht</a>',
      found: ["warning"],
    },
    {
      case: "two links to the same place, both out of reach",
      html: '<a href="a.html" tabindex="-1">Bericht</a><a href="a.html" tabindex="-2">Mehr</a>',
      found: ["error", "error"],
    },
  ],
  passing: [
    { case: "a link in its place", html: '<a href="a.html" tabindex="0">Bericht</a>' },
    {
      case: "a picture beside the link to the same place",
      html: '<a href="a.html" tabindex="-1"><img src="a.png" alt="Titelblatt"></a><a href="a.html">Bericht</a>',
    },
    {
      case: "a link that is hidden from all but the mouse",
      html: '<a href="a.html" tabindex="-1" aria-hidden="true">Bericht</a>',
    },
    { case: "a place that links lead to", html: '<a id="b" tabindex="-1">Bericht</a>' },
  ],
});
