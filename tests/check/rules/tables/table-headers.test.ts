import { tableHeaders } from "../../../../src/check/rules/tables/table-headers.ts";
import { describePageRule } from "../examples.ts";

const data = (head: string, attributes = ""): string =>
  `<table${attributes}>${head}<tr><td>Halle</td><td>10</td></tr><tr><td>Jena</td><td>20</td></tr></table>`;
const HEAD = '<tr><th scope="col">Ort</th><th scope="col">Zahl</th></tr>';

describePageRule(tableHeaders, {
  failing: [
    { case: "a data table without header cells as a warning", html: data(""), found: ["warning"] },
    { case: "the same at home as an error", html: data(""), home: true },
    { case: "words above columns of numbers", html: data("<tr><td>Ort<td>Betrag in Euro") },
    {
      case: "a first row that is bold as the only one",
      html: data("<tr><td><b>Town</b></td><td><strong>Seats </strong></td></tr>").replaceAll(/\d+/g, "many"),
    },
    {
      case: "cells in thead",
      html: "<table><thead><tr><td>Ort<td>Art<tbody><tr><td>Jena<td>Halle<tr><td>Gera<td>Haus</table>",
    },
    {
      case: "rows of words as a warning",
      html: "<table><tr><td>Ort<td>Jena<tr><td>Art<td>Halle<tr><td>Name<td>Haus</table>",
      found: ["warning"],
    },
    {
      case: "a bold first column as a warning",
      html: "<table><tr><td><b>Ort</b><td>Jena<tr><td><b>Art</b><td>Halle<tr><td><b>Name</b><td>Haus</table>",
      found: ["warning"],
    },
    {
      case: "two rows as a warning",
      html: "<table><tr><td>Ort<td>Zahl<tr><td>Jena<td>20</table>",
      found: ["warning"],
    },
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
