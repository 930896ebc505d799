import type Token from "markdown-it/lib/token.mjs";
import type { RenderEnv } from "../env.ts";
import { plainText } from "../tokens.ts";

export interface Cell {
  readonly open: Token;
  readonly close: Token;
  readonly text: string;
}

export interface Row {
  /** 0-based line in the text. */
  readonly line: number | null;
  readonly cells: readonly Cell[];
}

/** The rows of a table from the tokens between its tags; the first one is the header. */
export function cellsOf(content: readonly Token[]): Row[] {
  const rows: { line: number | null; cells: Cell[] }[] = [];
  for (const [index, open] of content.entries()) {
    if (open.type === "tr_open") rows.push({ line: open.map?.[0] ?? null, cells: [] });
    if (open.type !== "th_open" && open.type !== "td_open") continue;
    const close = content[index + 2];
    if (close !== undefined)
      rows.at(-1)?.cells.push({ open, close, text: plainText(content[index + 1]?.children ?? []) });
  }
  return rows;
}

/**
 * Marks header cells with their scope, and right-aligned ones with a class (the page's policy forbids style
 * attributes). The first column is a header too when all of it is text, or when the corner above it is empty.
 */
export function labelCells([header, ...body]: readonly Row[], env: RenderEnv): void {
  if (header === undefined) return;
  const corner = header.cells[0]?.text === "";
  const first = body.map((row) => row.cells[0]?.text ?? "");
  const rowHeaders = body.length > 0 && first.every((text) => (corner ? text !== "" : /\p{L}/u.test(text)));
  for (const row of [header, ...body]) {
    for (const [column, cell] of row.cells.entries()) {
      const right = cell.open.attrGet("style") === "text-align:right";
      cell.open.attrs = right ? [["class", "zahl"]] : null;
      if (row === header) labelHeader(cell, column, row, env);
      else if (column === 0 && rowHeaders) setScope(cell, "row");
    }
    if (row !== header) checkLength(row, header.cells.length, env);
  }
}

function labelHeader(cell: Cell, column: number, row: Row, env: RenderEnv): void {
  if (cell.text !== "") {
    setScope(cell, "col");
    return;
  }
  // An empty header cell says nothing: the corner becomes a plain cell, elsewhere it is a fault.
  cell.open.tag = cell.close.tag = "td";
  if (column === 0) return;
  env.report({
    level: "error",
    rule: "table-header-empty",
    line: row.line,
    message: `Die Spalte ${column + 1} der Tabelle hat keine Überschrift.`,
    remedy: "In die erste Zeile der Tabelle schreiben, was in der Spalte steht.",
    criteria: ["1.3.1"],
  });
}

function setScope(cell: Cell, scope: "col" | "row"): void {
  cell.open.tag = cell.close.tag = "th";
  cell.open.attrSet("scope", scope);
}

/** markdown-it drops surplus cells without a word. */
function checkLength(row: Row, columns: number, env: RenderEnv): void {
  const source = row.line === null ? "" : (env.lines[row.line] ?? "");
  const cells = source
    .replace(/^[\s>]*\|?/, "")
    .trimEnd()
    .split(/(?<!\\)\|/);
  if (cells.at(-1) === "") cells.pop();
  if (cells.length <= columns) return;
  env.report({
    level: "error",
    rule: "table-row-too-long",
    line: row.line,
    message: `Die Tabellenzeile hat ${cells.length} Zellen, der Kopf nur ${columns}; der Rest ginge verloren.`,
    remedy:
      "Die überzähligen Striche | entfernen oder im Kopf Spalten ergänzen; ein Strich im Text wird \\| geschrieben.",
    criteria: ["1.3.1"],
  });
}
