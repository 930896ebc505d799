import type { Report } from "../draft.ts";
import { excerpt, type Line } from "./lines.ts";

/** "Haupt- und Ehrenamt": the hyphen stands for a left-out part, the blank after it stays. */
const AFTER_LEFT_OUT = /^(?:und|oder|bzw\.|sowie|als|wie|bis|noch)(?![\p{L}\p{N}])/u;

/** The longest line of a block: where its mail program broke lines. */
export const widthOf = (lines: readonly Line[]): number =>
  lines.reduce((width, { text }) => Math.max(width, text.length), 0);

/** True when the next word would still have fitted on the line, so that the break may be meant. */
export function endsEarly(line: Line, next: Line, width: number): boolean {
  const word = next.text.trim().split(/\s/, 1)[0] ?? "";
  return line.text.length + 1 + word.length <= width;
}

/** Makes one paragraph of hard-wrapped lines: a break becomes a blank, nothing else changes. */
export function joinLines(lines: readonly Line[], report: Report): string {
  const parts: string[] = [];
  const width = widthOf(lines);
  let early: Line | null = null;
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
      if (early === null && endsEarly(before, line, width)) early = before;
    }
    parts.push(text);
    before = line;
  }
  if (early !== null) {
    report(
      early.number,
      `Nach „${excerpt(early.text.slice(-60), 60)}“ endet die Zeile früh: Der Umbruch ist vielleicht gewollt.`,
      "Prüfen Sie, ob hier ein neuer Absatz oder eine Aufzählung beginnt.",
    );
  }
  return parts.join("");
}
