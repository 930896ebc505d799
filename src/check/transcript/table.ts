import { headed, indented } from "./indent.ts";
import { plain } from "./phrase.ts";
import type { VoiceNode } from "./read-tree.ts";
import { counted, find, flatten } from "./say.ts";

interface Cell {
  readonly node: VoiceNode;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELLS = new Set(["cell", "gridcell", "columnheader", "rowheader"]);
/** The largest spans that HTML knows. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

/** e.g. `3 Spalten und 4 Zeilen`. */
export function sizeOf(table: VoiceNode): string {
  const columns = Math.max(0, ...cellsOf(table).map((cell) => cell.column + cell.columns));
  return `${counted(columns, "Spalte", "Spalten")} und ${counted(rowsOf(table).length, "Zeile", "Zeilen")}`;
}

/**
 * What stands beside the rows, such as the caption, then row by row each cell with the column headers above it:
 * `Bund / Mittel: 3`. Header cells say that they are some.
 */
export function tableLines(table: VoiceNode, linesOf: (nodes: readonly VoiceNode[]) => string[]): string[] {
  const cells = cellsOf(table);
  const beside = linesOf(find(table, ({ role }) => role === "caption"));
  const headers = cells.filter(({ node }) => node.role === "columnheader");
  const rows = rowsOf(table).flatMap((_, row) => {
    const lines = cells
      .filter((cell) => cell.row === row)
      .flatMap((cell) => headed(labelOf(cell, headers), linesOf(cell.node.children)));
    return [`Zeile ${row + 1}`, ...indented(lines)];
  });
  return [...beside, ...rows];
}

/** `Jahr`, `Mittel / Bund`, `Jahr (Zeilenkopf)`, `Spaltenkopf über 2 Spalten`, `Spalte 3`. */
function labelOf(cell: Cell, headers: readonly Cell[]): string {
  const above = headers
    .filter((header) => header.row + header.rows <= cell.row && overlaps(header, cell))
    .map(({ node }) => plain(flatten(node.children)))
    .filter((text) => text !== "")
    .join(" / ");
  const kind = kindOf(cell);
  if (kind === "") return above === "" ? `Spalte ${cell.column + 1}` : above;
  return above === "" ? kind : `${above} (${kind})`;
}

function overlaps(header: Cell, cell: Cell): boolean {
  return header.column < cell.column + cell.columns && cell.column < header.column + header.columns;
}

function kindOf({ node, columns, rows }: Cell): string {
  if (node.role === "columnheader") return columns > 1 ? `Spaltenkopf über ${columns} Spalten` : "Spaltenkopf";
  if (node.role === "rowheader") return rows > 1 ? `Zeilenkopf über ${rows} Zeilen` : "Zeilenkopf";
  return "";
}

function rowsOf(table: VoiceNode): VoiceNode[] {
  return find(table, ({ role }) => role === "row");
}

/** Puts the cells onto the grid as HTML does: a cell takes the first place that no cell from above reaches into. */
function cellsOf(table: VoiceNode): Cell[] {
  const cells: Cell[] = [];
  /** For each column the first row that is free again. */
  const freeFrom: number[] = [];
  for (const [row, node] of rowsOf(table).entries()) {
    let column = 0;
    for (const cell of find(node, ({ role }) => CELLS.has(role))) {
      while ((freeFrom[column] ?? 0) > row) column++;
      const columns = span(cell, "colspan", MOST_COLUMNS);
      const rows = span(cell, "rowspan", MOST_ROWS);
      cells.push({ node: cell, row, column, rows, columns });
      for (let at = column; at < column + columns; at++) freeFrom[at] = row + rows;
      column += columns;
    }
  }
  return cells;
}

function span({ dom }: VoiceNode, name: string, most: number): number {
  const value = Number.parseInt(dom.attributes.get(name) ?? dom.attributes.get(`aria-${name}`) ?? "", 10);
  return value > 0 ? Math.min(value, most) : 1;
}
