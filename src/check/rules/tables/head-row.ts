import { attribute, type Element, indexOf, nearest, perPage, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import type { Table } from "./tables.ts";

/**
 * True when the first row of a table without header cells is a heading all the same: it stands in `<thead>`, is bold as
 * the only one, or names columns of numbers. Only for tables of three rows or more that are filled evenly.
 */
export function hasFakeHead(page: HtmlPage, { rows }: Table): boolean {
  const [head = [], ...body] = rows;
  const isEven = body.length > 1 && head.length > 1 && rows.every((row) => row.length === head.length);
  const isMerged = rows
    .flat()
    .some((cell) => attribute(cell, "colspan") !== null || attribute(cell, "rowspan") !== null);
  if (!isEven || isMerged) return false;
  const inHead = nearest(page, ({ tagName }) => tagName === "thead" || tagName === "table");
  const isInHead = head.every((cell) => inHead(cell)?.tagName === "thead");
  const bold = boldCells(page);
  const isBold = head.every((cell) => bold.has(cell)) && !body.flat().some((cell) => bold.has(cell));
  return isInHead || isBold || namesNumbers(page, head, body);
}

/** Cells whose whole text is bold by `<b>` or `<strong>`. */
export const boldCells = perPage((page): ReadonlySet<Element> => {
  const cellOf = nearest(page, ({ tagName }) => tagName === "td");
  const boldOf = nearest(page, ({ tagName }) => /^(?:b|strong|td)$/.test(tagName));
  const bold = new Set<Element>();
  const plain = new Set<Element>();
  for (const { node, parent } of indexOf(page).texts) {
    const cell = cellOf(parent.element);
    if (cell === null || node.value.trim() === "") continue;
    (boldOf(parent.element) === cell ? plain : bold).add(cell);
  }
  return new Set([...bold].filter((cell) => !plain.has(cell)));
});

/** Words above columns of nothing but numbers (with at most a unit), in every column but the first. */
function namesNumbers(page: HtmlPage, head: readonly Element[], body: readonly (readonly Element[])[]): boolean {
  const text = (cell: Element | undefined) => (cell === undefined ? "" : textOf(page, cell, 200));
  const isName = (cell: Element) => /^\D*\p{L}{2}\D*$/u.test(text(cell));
  const isNumber = (cell: Element | undefined) => /\d/.test(text(cell)) && !/\p{L}{4}/u.test(text(cell));
  return head.slice(1).every((cell, index) => isName(cell) && body.every((row) => isNumber(row[index + 1])));
}
