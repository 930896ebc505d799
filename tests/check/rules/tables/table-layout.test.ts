import { tableLayout } from "../../../../src/check/rules/tables/table-layout.ts";
import { describePageRule } from "../examples.ts";

describePageRule(tableLayout, {
  failing: [
    {
      case: "one row without headers as a warning",
      html: "<table><tr><td>Menü</td><td>Text</td></tr></table>",
      found: ["warning"],
    },
    {
      case: "one column at home as an error",
      html: "<table><tr><td>Menü</td></tr><tr><td>Text</td></tr></table>",
      home: true,
    },
    {
      case: "a table in a table once",
      html: "<table><tr><td><table><tr><th>A</th></tr><tr><td>B</td></tr></table></td><td>C</td></tr></table>",
      found: ["warning"],
    },
    {
      case: "a table that places parts of the page",
      html: "<table><tr><td><nav><a href='a.html'>Start</a></nav></td><td><h2>Willkommen</h2><p>Text</p></td></tr></table>",
    },
    {
      case: "a layout table with data markup",
      html: '<table role="presentation"><caption>Zahlen</caption><tr><td>1</td></tr></table>',
    },
    {
      case: "a layout table with header cells for the looks as a warning",
      html: '<table role="presentation"><tr><th>Menü</th><td>1</td></tr></table>',
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "another role that has rows of its own",
      html: '<table role="grid"><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    },
    {
      case: "a data table",
      html: "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
      home: true,
    },
    { case: "a declared layout table", html: '<table role="presentation"><tr><td>1</td></tr></table>', home: true },
  ],
});
