import { attribute, type Element } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { isDataTable, tablesOf } from "./tables.ts";

/**
 * WCAG 1.3.1 (techniques H43, H63): a header cell over several columns or rows says with `scope="colgroup"` or `rowgroup`
 * what it is for, or the cells name it in `headers`; programs guess differently.
 */
export const tableMergedHeaders = pageRule("table-merged-headers", ["1.3.1"], (page, report, context) => {
  for (const table of tablesOf(page)) {
    if (!isDataTable(table)) continue;
    const cells = table.rows.flat();
    const named = new Set(cells.flatMap((cell) => attribute(cell, "headers")?.split(/\s+/) ?? []));
    const unclear = cells.filter((cell) => {
      const isNamed = named.has(attribute(cell, "id") ?? " ");
      return cell.tagName === "th" && isMerged(cell) && !isNamed && !/group$/i.test(attribute(cell, "scope") ?? "");
    });
    const [first] = unclear;
    if (first === undefined) continue;
    report[strictAtHome(context)](
      first,
      `In dieser Tabelle gelten verbundene Kopfzellen (${unclear.length}) für mehrere Spalten oder Zeilen und sagen es nicht (merged header).`,
      'Schreiben Sie scope="colgroup" oder "rowgroup", oder teilen Sie die Tabelle.',
    );
  }
});

/** True for a header of more than one column, or of more than one row beside cells of its own. */
function isMerged(cell: Element): boolean {
  const span = (name: string) => Number.parseInt(attribute(cell, name) ?? "1", 10);
  const isRowHeader = /^row$/i.test(attribute(cell, "scope") ?? "");
  return span("colspan") > 1 || (span("rowspan") > 1 && isRowHeader);
}
