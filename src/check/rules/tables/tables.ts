import { attribute, type Element, elements, entryOf, nearest, perPage } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";

export interface Table {
  readonly element: Element;
  readonly caption: Element | null;
  /** Cells of each row of this table, without those of tables inside it; empty rows are left out. */
  readonly rows: readonly (readonly Element[])[];
  /** Whether its role says that it is no table: presentation, none or another one. */
  readonly presentational: boolean;
  /** Whether another table stands inside it. */
  readonly nests: boolean;
}

interface Draft {
  caption: Element | null;
  readonly rows: Map<Element, Element[]>;
  nests: boolean;
}

/** The tables of a page that a screen reader meets, in document order; found in one pass at any nesting depth. */
export const tablesOf = perPage((page): readonly Table[] => {
  const tableOf = nearest(page, ({ tagName }) => tagName === "table");
  const drafts = new Map<Element, Draft>();
  for (const table of elements(page, "table")) {
    drafts.set(table, { caption: null, rows: new Map(), nests: false });
    const outer = entryOf(page, table).parent;
    const around = outer === null ? null : tableOf(outer.element);
    const draft = around === null ? undefined : drafts.get(around);
    if (draft !== undefined) draft.nests = true;
  }
  for (const caption of elements(page, "caption")) {
    const draft = drafts.get(tableOf(caption) ?? caption);
    if (draft !== undefined) draft.caption ??= caption;
  }
  const { rowOf, cells } = cellsOf(page);
  for (const cell of cells) {
    const row = rowOf(cell);
    const draft = drafts.get(tableOf(cell) ?? cell);
    if (row === null || draft === undefined) continue;
    const list = draft.rows.get(row);
    if (list === undefined) draft.rows.set(row, [cell]);
    else list.push(cell);
  }
  return [...drafts]
    .filter(([element]) => !entryOf(page, element).unheard)
    .map(([element, { caption, rows, nests }]) => ({
      element,
      caption,
      rows: [...rows.values()],
      presentational: !/^(?:table|grid|treegrid|)$/i.test(attribute(element, "role")?.trim() ?? ""),
      nests,
    }));
});

/** Cells in document order, with the row each stands in. */
function cellsOf(page: HtmlPage) {
  const cells = [...elements(page, "td", "th")].sort((a, b) => entryOf(page, a).position - entryOf(page, b).position);
  return { rowOf: nearest(page, ({ tagName }) => tagName === "tr"), cells };
}

/** True when a table has rows and columns to speak of and is not declared a layout table. */
export function isDataTable(table: Table): boolean {
  return !table.presentational && table.rows.length > 1 && table.rows.some((row) => row.length > 1);
}

export function isHeaderCell(cell: Element): boolean {
  return cell.tagName === "th" || /^(?:column|row)header$/i.test(attribute(cell, "role")?.trim() ?? "");
}
