import { pageRule, strictAtHome } from "../rule.ts";
import { isDataTable, isHeaderCell, tablesOf } from "./tables.ts";

/** WCAG 1.3.1: a data table has header cells. */
export const tableHeaders = pageRule("table-headers", ["1.3.1"], (page, report, context) => {
  for (const table of tablesOf(page)) {
    if (!isDataTable(table) || table.nests || table.rows.some((row) => row.some(isHeaderCell))) continue;
    report[strictAtHome(context)](
      table.element,
      "Diese Tabelle hat keine Kopfzellen.",
      "Zeichnen Sie die Überschriften der Spalten oder Zeilen als <th> mit scope aus.",
    );
  }
});
