import { attribute, type Element, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { boldCells } from "./head-row.ts";
import { isDataTable, isHeaderCell, type Table, tablesOf } from "./tables.ts";

const SHORT_VALUE =
  /^(?:\P{L}*|\P{L}*(?:\p{L}{1,3}\.?|Euro|Prozent|percent)\P{L}*|ja|nein|yes|no|keine?|none|frei|free)$/iu;
const MERGED_OR_LINKED = ["colspan", "rowspan", "headers"];

/**
 * WCAG 1.3.1 (technique H63, failure F91): in a table with a head row and labels at the side, the labels are header cells,
 * too. They are labels where they alone are bold, or where the corner is empty and values stand beside them. A column with
 * a title of its own, such as names, needs none.
 */
export const tableRowHeaders = pageRule("table-row-headers", ["1.3.1"], (page, report) => {
  for (const table of tablesOf(page)) {
    const labels = labelsIn(table);
    const [first] = labels;
    if (first === undefined || !(areBoldAlone(page, table, labels) || haveValuesBeside(page, table, labels))) continue;
    report.warning(
      first,
      "Die erste Spalte dieser Tabelle beschriftet die Zeilen, besteht aber nicht aus Kopfzellen (row headers).",
      'Machen Sie aus diesen Zellen <th scope="row">.',
    );
  }
});

/** The plain cells of the first column below a row of header cells; none where the table is not of that kind. */
function labelsIn(table: Table): readonly Element[] {
  const [head = [], ...body] = table.rows;
  const isEven = head.length > 1 && body.length > 1 && body.every((row) => row.length === head.length);
  const isHead = head.slice(1).every(isHeaderCell);
  const isPlain = table.rows.flat().every((cell) => MERGED_OR_LINKED.every((name) => attribute(cell, name) === null));
  const isDirected = body.some(([label]) => label !== undefined && attribute(label, "scope") !== null);
  if (!isDataTable(table) || table.nests || !isEven || !isHead || !isPlain || isDirected) return [];
  return body.flat().some(isHeaderCell) ? [] : body.flatMap(([label]) => label ?? []);
}

function areBoldAlone(page: HtmlPage, { rows }: Table, labels: readonly Element[]): boolean {
  const bold = boldCells(page);
  return (
    labels.every((cell) => bold.has(cell)) && !rows.slice(1).some((row) => row.slice(1).some((cell) => bold.has(cell)))
  );
}

function haveValuesBeside(page: HtmlPage, { rows }: Table, labels: readonly Element[]): boolean {
  const text = (cell: Element): string => textOf(page, cell, 200);
  const corner = rows[0]?.[0];
  if (corner === undefined || text(corner) !== "") return false;
  const names = labels.map(text);
  const values = rows.slice(1).flatMap((row) => row.slice(1));
  return (
    names.every((name) => /\p{L}{2}/u.test(name)) &&
    new Set(names).size === names.length &&
    values.some((cell) => text(cell) !== "") &&
    values.every((cell) => SHORT_VALUE.test(text(cell)))
  );
}
