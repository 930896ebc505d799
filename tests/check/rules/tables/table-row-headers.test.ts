import { tableRowHeaders } from "../../../../src/check/rules/tables/table-row-headers.ts";
import { describePageRule } from "../examples.ts";

const table = (corner: string, ...rows: readonly string[]): string =>
  `<table><tr>${corner}<th>Kinder</th><th>Erwachsene</th></tr>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const found = ["warning"] as const;

describePageRule(tableRowHeaders, {
  failing: [
    {
      case: "labels under an empty corner, beside numbers",
      html: table(
        "<td>&nbsp;</td>",
        "<td>Sommer</td><td>3,20 €</td><td>4,80 €</td>",
        "<td>Winter</td><td>2</td><td>–</td>",
      ),
      found,
      at: ["tr:nth-of-type(2) > td:nth-of-type(1)"],
    },
    {
      case: "labels under an empty header cell, beside short values",
      html: table("<th></th>", "<td>Aufzug</td><td>ja</td><td>nein</td>", "<td>Rampe</td><td>nein</td><td>ja</td>"),
      found,
    },
    {
      case: "labels that alone are bold",
      html: table(
        "<th>Halle</th>",
        "<td><b>Ost</b></td><td>am Abend</td><td>am Morgen</td>",
        "<td><strong>West</strong></td><td>am Morgen</td><td>am Mittag</td>",
      ),
      found,
    },
  ],
  passing: [
    {
      case: "header cells at the side",
      html: table(
        "<td></td>",
        "<th scope=row>Sommer</th><td>3</td><td>4</td>",
        "<th scope=row>Winter</th><td>2</td><td>3</td>",
      ),
    },
    {
      case: "a column with a title",
      html: table("<th>Jahr</th>", "<td>2023</td><td>3</td><td>4</td>", "<td>2024</td><td>2</td><td>3</td>"),
    },
    {
      case: "names in a column with a title",
      html: table("<th>Ort</th>", "<td>Halle</td><td>3</td><td>4</td>", "<td>Jena</td><td>2</td><td>3</td>"),
    },
    {
      case: "bold cells everywhere",
      html: table(
        "<th>A</th>",
        "<td><b>a</b></td><td><b>b</b></td><td>c</td>",
        "<td><b>d</b></td><td><b>e</b></td><td>f</td>",
      ),
    },
    {
      case: "texts beside under an empty corner",
      html: table(
        "<td></td>",
        "<td>Anna</td><td>wohnt in Halle</td><td>liest</td>",
        "<td>Ben</td><td>wohnt in Jena</td><td>malt</td>",
      ),
    },
    {
      case: "cells that say their direction",
      html: table(
        "<td></td>",
        "<td scope=row>Ost</td><td>1</td><td>2</td>",
        "<td scope=row>West</td><td>1</td><td>2</td>",
      ),
    },
    {
      case: "merged cells and named headers, which other rules judge",
      html:
        table("<td></td>", "<td>Ost</td><td colspan=2>1</td>", "<td>West</td><td>1</td><td>2</td>") +
        table("<td></td>", "<td id=o>Ost</td><td headers=o>1</td><td>2</td>", "<td>West</td><td>1</td><td>2</td>"),
    },
    {
      case: "numbers of rows",
      html: table("<td></td>", "<td>1</td><td>3</td><td>4</td>", "<td>2</td><td>2</td><td>3</td>"),
    },
    {
      case: "no header cells, which table-headers reports",
      html: table("<td></td>", "<td>A</td><td>1</td><td>2</td>").replaceAll("th>", "td>"),
    },
    {
      case: "a table that is none by its role",
      html: table("<td></td>", "<td>Ost</td><td>1</td><td>2</td>", "<td>West</td><td>1</td><td>2</td>").replace(
        "<table",
        "<table role=none",
      ),
    },
  ],
});
