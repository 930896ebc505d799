import { tableScope } from "../../../../src/check/rules/tables/table-scope.ts";
import { describePageRule } from "../examples.ts";

describePageRule(tableScope, {
  failing: [
    {
      case: "a direction that does not exist",
      html: '<table><tr><th scope="column">A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    },
    {
      case: "headers on two sides without scope as a warning",
      html: "<table><tr><td></td><th>A</th></tr><tr><th>B</th><td>1</td></tr></table>",
      found: ["warning"],
    },
    {
      case: "a missing scope at home, once for each table",
      html: "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
      home: true,
    },
  ],
  passing: [
    {
      case: "scope on both sides",
      html: '<table><tr><td></td><th scope="col">A</th></tr><tr><th scope="row">B</th><td>1</td></tr></table>',
      home: true,
    },
    {
      case: "one row of headers on a foreign page",
      html: "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
    },
  ],
});
