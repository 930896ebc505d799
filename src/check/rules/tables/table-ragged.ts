import { attribute, type Element } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { isDataTable, tablesOf } from "./tables.ts";

/** WCAG 1.3.1: all rows of a data table have the same number of columns, merged cells counted. */
export const tableRagged = pageRule("table-ragged", ["1.3.1"], (page, report) => {
  for (const table of tablesOf(page)) {
    // A cell over several rows shifts the ones below it: such tables are left to people.
    if (!isDataTable(table) || table.nests || table.rows.flat().some((cell) => span(cell, "rowspan") !== 1)) continue;
    const widths = table.rows.map((row) => row.reduce((sum, cell) => sum + span(cell, "colspan"), 0));
    const row = widths.findIndex((width) => width !== widths[0]);
    const cell = row < 0 ? undefined : table.rows[row]?.[0];
    if (cell === undefined) continue;
    report.warning(
      cell,
      `Diese Zeile hat ${widths[row]} Spalten, die erste hat ${widths[0]}.`,
      "Ergänzen Sie leere Zellen, oder teilen Sie die Tabelle.",
    );
  }
});

function span(cell: Element, name: "colspan" | "rowspan"): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Number.isFinite(value) && value >= 0 ? value : 1;
}
