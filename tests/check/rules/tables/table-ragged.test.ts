import { tableRagged } from "../../../../src/check/rules/tables/table-ragged.ts";
import { describePageRule } from "../examples.ts";

describePageRule(tableRagged, {
  failing: [
    {
      case: "a row that is too short",
      html: "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table>",
      found: ["warning"],
      at: ["td:nth-of-type(1)"],
    },
  ],
  passing: [
    { case: "rows of one length", html: "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>" },
    {
      case: "merged columns that add up",
      html: '<table><tr><th>A</th><th>B</th></tr><tr><td colspan="2">1</td></tr></table>',
    },
    {
      case: "merged rows, which people judge",
      html: '<table><tr><th rowspan="2">A</th><th>B</th></tr><tr><td>1</td></tr></table>',
    },
  ],
});
