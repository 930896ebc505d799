import { type Element, entryOf } from "../../dom.ts";
import { ariaName, contentName, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { isDataTable, tablesOf } from "./tables.ts";

/** WCAG 1.3.1: a header cell names its column or row. The corner above row headers may stay empty, best as `<td>`. */
export const tableEmptyHeader = pageRule("table-empty-header", ["1.3.1"], (page, report) => {
  for (const table of tablesOf(page)) {
    if (!isDataTable(table)) continue;
    const corner: Element | undefined = table.rows[0]?.[0];
    for (const cell of table.rows.flat()) {
      if (cell.tagName !== "th" || cell === corner || entryOf(page, cell).unheard) continue;
      if (ariaName(page, cell) || contentName(page, cell) || titleOf(cell)) continue;
      report.warning(
        cell,
        "Diese Kopfzelle (th) ist leer.",
        "Schreiben Sie hinein, was Spalte oder Zeile enthält, oder nehmen Sie <td>.",
      );
      break;
    }
  }
});
