import { focusRemoved } from "../../../../src/check/rules/structure/focus-removed.ts";
import { describePageRule } from "../examples.ts";

describePageRule(focusRemoved, {
  failing: [
    { case: "a link that loses the focus", html: '<a href="a.html" onfocus="this.blur()">Bericht</a>' },
    { case: "the same in a condition", html: '<a href="a.html" onfocus="if (this.blur) this.blur();">Report</a>' },
  ],
  passing: [
    { case: "another action on focus", html: '<input onfocus="this.select()">' },
    { case: "another element that loses the focus", html: '<a href="a.html" onfocus="menu.blur()">Bericht</a>' },
    { case: "an element that nobody sees", html: '<p hidden><a href="a.html" onfocus="this.blur()">Bericht</a></p>' },
  ],
});
