import { pageRule, strictAtHome } from "../rule.ts";
import { hasFakeHead } from "./head-row.ts";
import { isDataTable, isHeaderCell, tablesOf } from "./tables.ts";

/** WCAG 1.3.1 (failure F91): a data table has header cells. Certain where its first row is a heading without being one. */
export const tableHeaders = pageRule("table-headers", ["1.3.1"], (page, report, context) => {
  for (const table of tablesOf(page)) {
    if (!isDataTable(table) || table.nests || table.rows.some((row) => row.some(isHeaderCell))) continue;
    const fake = hasFakeHead(page, table);
    report[fake ? "error" : strictAtHome(context)](
      table.element,
      fake
        ? "Die erste Zeile dieser Tabelle ist eine Kopfzeile, besteht aber nicht aus Kopfzellen (th)."
        : "Diese Tabelle hat keine Kopfzellen.",
      "Zeichnen Sie die Überschriften der Spalten oder Zeilen als <th> mit scope aus.",
    );
  }
});
