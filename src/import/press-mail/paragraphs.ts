import type { Report } from "../draft.ts";
import { excerpt, type Line } from "./lines.ts";

/** "Haupt- und Ehrenamt": the hyphen stands for a left-out part, the blank after it stays. */
const AFTER_LEFT_OUT = /^(?:und|oder|bzw\.|sowie|als|wie|bis|noch)(?![\p{L}\p{N}])/u;

/** The longest line of a block: where its mail program broke lines. */
export const widthOf = (lines: readonly Line[]): number =>
  lines.reduce((width, { text }) => Math.max(width, text.length), 0);

/** Columns left on a line had the next word stood on it too; not negative: the break may be meant. */
export function spareColumns(line: Line, next: Line, width: number): number {
  const word = next.text.trim().split(/\s/, 1)[0] ?? "";
  return width - line.text.length - 1 - word.length;
}

/** Makes one paragraph of hard-wrapped lines: a break becomes a blank, nothing else changes. */
export function joinLines(lines: readonly Line[], report: Report): string {
  const parts: string[] = [];
  const width = widthOf(lines);
  let early: { readonly line: Line; readonly spare: number } | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    const text = line.text.replaceAll("\t", " ").trim();
    if (before !== null) {
      if (/\p{L}-$/u.test(before.text.slice(-3)) && /^\p{L}/u.test(text) && !AFTER_LEFT_OUT.test(text)) {
        const parted = `${before.text.split(/\s/).at(-1)}|${text.split(/\s/, 1)[0]}`;
        report(
          before.number,
          `Am Zeilenende steht ein Strich: „${excerpt(parted)}“`,
          "Prüfen Sie, ob der Strich ins Wort gehört.",
        );
      } else {
        parts.push(" ");
      }
      const spare = spareColumns(before, line, width);
      if (spare >= 0 && (early === null || spare > early.spare)) early = { line: before, spare };
    }
    parts.push(text);
    before = line;
  }
  if (early !== null) {
    report(
      early.line.number,
      `Nach „${excerpt(early.line.text.slice(-60), 60)}“ endet die Zeile früh: Der Umbruch ist vielleicht gewollt.`,
      "Prüfen Sie, ob hier ein neuer Absatz oder eine Aufzählung beginnt.",
    );
  }
  return parts.join("");
}
