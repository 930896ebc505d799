import type { Inline, Report } from "../draft.ts";
import type { Line } from "./lines.ts";
import { readInlines } from "./links.ts";

/** A line with more tabs is no row that anybody could read. */
const MAX_COLUMNS = 100;

export interface Table {
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** How many lines it takes. */
  readonly lines: number;
}

/** Reads two or more lines with tabs from `start` on as a table; null when there is none. */
export function readTable(
  group: readonly Line[],
  start: number,
  hasCaption: () => boolean,
  report: Report,
): Table | null {
  const opening = group[start];
  // A tab at the start only is an indented paragraph.
  if (opening === undefined || !opening.text.trim().includes("\t")) return null;
  const first = opening.number;
  const rows: string[][] = [];
  for (let index = start, text = group[index]?.text; text?.includes("\t"); text = group[++index]?.text) {
    const cells = text.split("\t");
    if (cells.length > MAX_COLUMNS) break;
    rows.push(cells.map((cell) => cell.trim()));
  }
  if (rows.length < 2) return null;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.some((row) => row.length !== columns)) {
    report(
      first,
      "Die Zeilen der Tabelle haben verschieden viele Spalten; am Ende wurden leere Zellen ergänzt.",
      "Prüfen Sie, welche Zelle fehlt.",
    );
  }
  if (!hasCaption()) {
    report(
      first,
      "Die Tabelle hat keine Beschriftung.",
      "Schreiben Sie darüber einen Absatz „Tabelle: …“, der sagt, was sie zeigt.",
    );
  }
  return {
    rows: rows.map((row, index) => {
      const line = group[start + index]?.number ?? first;
      return Array.from({ length: columns }, (_, column) => readInlines(row[column] ?? "", line, report));
    }),
    lines: rows.length,
  };
}
