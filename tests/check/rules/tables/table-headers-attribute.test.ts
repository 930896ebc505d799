import { tableHeadersAttribute } from "../../../../src/check/rules/tables/table-headers-attribute.ts";
import { describePageRule } from "../examples.ts";

describePageRule(tableHeadersAttribute, {
  failing: [
    {
      case: "an id that is not there",
      html: '<table><tr><th id="a">A</th></tr><tr><td headers="b">1</td></tr></table>',
    },
    {
      case: "a cell of another table",
      html: '<table><tr><th id="a">A</th></tr></table><table><tr><td headers="a">1</td></tr></table>',
    },
    { case: "the cell itself", html: '<table><tr><td id="a" headers="a">1</td></tr></table>' },
  ],
  passing: [
    {
      case: "header cells of the same table",
      html: '<table><tr><th id="a">A</th><th id="b">B</th></tr><tr><td headers="a b">1</td></tr></table>',
    },
    { case: "a hidden table", html: '<table hidden><tr><td headers="b">1</td></tr></table>' },
  ],
});
