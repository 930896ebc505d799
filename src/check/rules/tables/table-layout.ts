import { attribute } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { isHeaderCell, type Table, tablesOf } from "./tables.ts";

/** WCAG 1.3.1, 1.3.2: tables hold data; they do not place things on a page. */
export const tableLayout = pageRule("table-layout", ["1.3.1", "1.3.2"], (page, report, context) => {
  for (const table of tablesOf(page)) {
    const fault = faultOf(table);
    if (fault !== null)
      report[strictAtHome(context)](
        table.element,
        fault,
        "Ordnen Sie mit CSS an, und behalten Sie Tabellen für Daten.",
      );
  }
});

function faultOf(table: Table): string | null {
  const hasHeaders = table.rows.some((row) => row.some(isHeaderCell));
  if (table.presentational) {
    const data = hasHeaders || table.caption !== null || attribute(table.element, "summary") !== null;
    return data ? "Diese Tabelle ist als Layout erklärt und hat doch Kopfzellen oder Beschriftung." : null;
  }
  if (hasHeaders || table.rows.length === 0) return null;
  if (table.nests) return "Diese Tabelle ohne Kopfzellen enthält eine weitere: Sie dient wohl der Anordnung (Layout).";
  const flat = table.rows.length === 1 || table.rows.every((row) => row.length === 1);
  return flat
    ? "Diese Tabelle hat nur eine Zeile oder Spalte und keine Kopfzellen: Sie dient wohl der Anordnung (Layout)."
    : null;
}
