import { tableHeaderUnused } from "../../../../src/check/rules/tables/table-header-unused.ts";
import { describePageRule } from "../examples.ts";

describePageRule(tableHeaderUnused, {
  failing: [
    {
      case: "a column that nobody filled",
      html: "<table><tr><th>Ort<th>Zahl<tr><td>Dresden<tr><td>Bautzen</table>",
      at: ["th:nth-of-type(2)"],
    },
    {
      case: "cells that belong to another header",
      html: "<table><tr><th id=a>Ort<th>Land<tr><td>Dresden<td headers=a>Bautzen</table>",
    },
    { case: "header cells where data should stand", html: "<table><tr><th>Ort<th>Zahl<tr><th>Dresden<th>12</table>" },
  ],
  passing: [
    {
      case: "cells that are data by their role",
      html: "<table><tr><th>Ort<th>Land<tr><th role=cell>Jena<th role=cell>TH</table>",
    },
    { case: "a full table", html: "<table><tr><th>Ort<th>Zahl<tr><td>Dresden<td>1</table>" },
    {
      case: "a header that cells name",
      html: "<table><tr><th>Ort<th id=b>Zahl<tr><td>Dresden<tr><td headers=b>1</table>",
    },
    { case: "row headers", html: "<table><tr><th scope=row>Ort<td>Dresden<tr><th scope=row>Zahl<td>1</table>" },
    { case: "merged cells", html: "<table><tr><th>Ort<th>Zahl<tr><td colspan=2>Keine Angaben</table>" },
    { case: "headers alone", html: "<table><tr><th>Ort<th>Zahl<tr><th>Dresden</table>" },
  ],
});
