import { tableEmptyHeader } from "../../../../src/check/rules/tables/table-empty-header.ts";
import { describePageRule } from "../examples.ts";

describePageRule(tableEmptyHeader, {
  failing: [
    {
      case: "an empty column header",
      html: "<table><tr><th>Ort<th></tr><tr><td>Dresden<td>1</table>",
      found: ["warning"],
    },
    {
      case: "empty row headers once",
      html: "<table><tr><td>Ort<td>Zahl</tr><tr><th><td>1</tr><tr><th><td>2</table>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "an empty corner", html: "<table><tr><th><th>Zahl</tr><tr><th>Dresden<td>1</table>" },
    {
      case: "a header with an image",
      html: "<table><tr><th>Ort<th><img src='a.png' alt='Zahl'></tr><tr><td>Dresden<td>1</table>",
    },
    { case: "a table for layout", html: "<table role='presentation'><tr><td>a<th></tr><tr><td>b<td>c</table>" },
  ],
});
