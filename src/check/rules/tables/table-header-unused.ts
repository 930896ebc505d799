import { attribute, type Element, entryOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { isDataTable, type Table, tablesOf } from "./tables.ts";

/**
 * WCAG 1.3.1: a column header has cells that belong to it (HTML, "Forming relationships between data cells and header
 * cells"), and not all cells are headers. Tables with merged cells are left to people.
 */
export const tableHeaderUnused = pageRule("table-header-unused", ["1.3.1"], (page, report) => {
  for (const table of tablesOf(page)) {
    const cells = table.rows.flat();
    const merged = cells.some((cell) => attribute(cell, "colspan") !== null || attribute(cell, "rowspan") !== null);
    const hasData = cells.some(({ tagName }) => tagName === "td");
    if (!isDataTable(table) || merged) continue;
    if (!hasData) {
      const [first] = cells;
      const isFull =
        table.rows.every((row) => row.length > 1) && cells.every((cell) => attribute(cell, "role") === null);
      if (isFull && first !== undefined) {
        report.error(
          table.element,
          "Diese Tabelle besteht nur aus Kopfzellen (th): Keine Zelle gehört zu ihnen.",
          "Machen Sie die Zellen mit den Angaben zu <td>.",
        );
      }
      continue;
    }
    const named = new Set(cells.flatMap((cell) => attribute(cell, "headers")?.split(/\s+/) ?? []));
    const used = usedColumns(table);
    const unused = (table.rows[0] ?? []).find((header, column) => {
      return isColumnHeader(header) && !used.has(column) && !named.has(attribute(header, "id") ?? " ");
    });
    if (unused === undefined || entryOf(page, unused).unheard) continue;
    report.error(
      unused,
      "Zu dieser Kopfzelle (th) gehört keine einzige Zelle.",
      "Ergänzen Sie die Zellen der Spalte, oder streichen Sie ihre Kopfzelle.",
    );
  }
});

function isColumnHeader(cell: Element): boolean {
  return cell.tagName === "th" && !/^row/i.test(attribute(cell, "scope") ?? "");
}

/** The columns below the first row that hold a cell which names no headers itself. */
function usedColumns({ rows }: Table): ReadonlySet<number> {
  const used = new Set<number>();
  for (const row of rows.slice(1)) {
    for (const [column, cell] of row.entries()) if (attribute(cell, "headers") === null) used.add(column);
  }
  return used;
}
