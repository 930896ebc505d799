import { attribute, type Element } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { isDataTable, type Table, tablesOf } from "./tables.ts";

const VALUES = new Set(["col", "row", "colgroup", "rowgroup"]);

/** WCAG 1.3.1 (technique H63): `scope` names a direction, and tables with headers on two sides use it. */
export const tableScope = pageRule("table-scope", ["1.3.1"], (page, report, context) => {
  for (const table of tablesOf(page)) {
    if (!isDataTable(table)) continue;
    const headers = table.rows.flat().filter(({ tagName }) => tagName === "th");
    for (const header of headers) {
      const scope = attribute(header, "scope")?.trim().toLowerCase() ?? null;
      if (scope !== null && !VALUES.has(scope)) {
        report.error(header, `Den Wert scope="${scope}" gibt es nicht.`, 'Schreiben Sie scope="col" oder scope="row".');
      }
    }
    const missing = headers.filter((header) => attribute(header, "scope") === null && attribute(header, "id") === null);
    const first = missing[0];
    if (first === undefined || (context.house === null && !isAmbiguous(table))) continue;
    report[strictAtHome(context)](
      first,
      `In dieser Tabelle sagt bei ${missing.length} Kopfzellen kein scope, ob sie für Spalte oder Zeile gelten.`,
      'Schreiben Sie scope="col" an Spaltenköpfe und scope="row" an Zeilenköpfe.',
    );
  }
});

/** Headers beyond the first row or first column, or in both: browsers have to guess. */
function isAmbiguous({ rows }: Table): boolean {
  const isHeader = (cell: Element | undefined) => cell?.tagName === "th";
  const inTop = (rows[0] ?? []).slice(1).some(isHeader);
  const atSide = rows.slice(1).some((row) => isHeader(row[0]));
  const inside = rows.slice(1).some((row) => row.slice(1).some(isHeader));
  return inside || (inTop && atSide);
}
