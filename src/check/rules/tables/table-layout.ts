import { attribute, elements, entryOf, nearest } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { isHeaderCell, type Table, tablesOf } from "./tables.ts";

/** What no cell of a data table holds. */
const PARTS = ["h1", "h2", "h3", "h4", "h5", "h6", "main", "nav", "header", "footer", "article"];

/**
 * WCAG 1.3.1, 1.3.2 (failures F46, F92): tables hold data; they do not place things on a page. Certain where the role
 * denies a table that has a caption or directed header cells, and where a table without headers places headings or parts
 * of the page: HTML forbids it ("must not be used as layout aids").
 */
export const tableLayout = pageRule("table-layout", ["1.3.1", "1.3.2"], (page, report, context) => {
  const tableOf = nearest(page, ({ tagName }) => tagName === "table");
  const parts = elements(page, ...PARTS).filter((part) => !entryOf(page, part).unseen);
  const placing = new Set(parts.map((part) => tableOf(part)));
  for (const table of tablesOf(page)) {
    const fault = faultOf(table);
    if (fault !== null)
      report[deniesData(table) || placesParts(table) ? "error" : strictAtHome(context)](
        table.element,
        fault,
        "Ordnen Sie mit CSS an, und behalten Sie Tabellen für Daten.",
      );
  }

  function placesParts({ element, presentational }: Table): boolean {
    return !presentational && placing.has(element);
  }
});

function deniesData({ presentational, caption, rows }: Table): boolean {
  return presentational && (caption !== null || rows.flat().some((cell) => attribute(cell, "scope") !== null));
}

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
