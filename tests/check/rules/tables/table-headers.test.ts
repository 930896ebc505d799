import { tableHeaders } from "../../../../src/check/rules/tables/table-headers.ts";
import { describePageRule } from "../examples.ts";

const data = (head: string, attributes = ""): string =>
  `<table${attributes}>${head}<tr><td>Halle</td><td>10</td></tr><tr><td>Jena</td><td>20</td></tr></table>`;
const HEAD = '<tr><th scope="col">Ort</th><th scope="col">Zahl</th></tr>';

describePageRule(tableHeaders, {
  failing: [
    { case: "a data table without header cells as a warning", html: data(""), found: ["warning"] },
    { case: "the same at home as an error", html: data(""), home: true },
  ],
  passing: [
    { case: "header cells", html: data(HEAD), home: true },
    { case: "header cells by role", html: data('<tr><td role="columnheader">Ort</td><td>Zahl</td></tr>'), home: true },
    {
      case: "one row or column, which table-layout reports",
      html: "<table><tr><td>A</td><td>B</td></tr></table>",
      home: true,
    },
    { case: "a table that is none by its role", html: data("", ' role="none"'), home: true },
  ],
});
