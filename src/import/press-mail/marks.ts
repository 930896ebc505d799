import type { Report } from "../draft.ts";
import { wrongWeekdays } from "./german-date.ts";
import { type Line, toGroups } from "./lines.ts";
import { joinLines } from "./paragraphs.ts";

/** "?Wort" at a word's start: an old portal's rest of a quotation mark, like "¿". */
const LOST = /¿|(?<=^|[\s(])\?(?=\p{L})/gu;

/** Tells what looks damaged or contradicts itself in the lines that became text; nothing is changed. */
export function reportMarks(lines: readonly Line[], report: Report): void {
  for (const { number, text } of lines) {
    for (const { index, 0: mark } of text.matchAll(LOST)) {
      const place = text.slice(Math.max(0, index - 20), index + 21).trim();
      report(
        number,
        `„${mark}“ steht für ein verlorenes Zeichen, hier: „${place}“`,
        `Vermutlich stand hier ${proposal(text, index)}: Ersetzen Sie es.`,
      );
    }
    if (text.includes("\uFFFD")) {
      report(number, "In der Zeile steht ein unlesbares Zeichen (�).", "Ersetzen Sie es nach der Vorlage.");
    }
  }
  for (const group of toGroups(lines)) {
    const line = group[0]?.number ?? null;
    const text = joinLines(group, () => undefined);
    for (const { written, right } of wrongWeekdays(text)) {
      report(
        line,
        `Wochentag und Datum passen nicht zusammen: „${written}“ ist ein ${right}.`,
        "Klären Sie, was gilt.",
      );
    }
    const opened = text.split("„").length - 1;
    const closed = opened === 0 ? 0 : text.split(/[“”]/).length - 1;
    if (opened !== closed) {
      report(
        line,
        `Im Absatz öffnen ${opened} Anführungszeichen („), ${closed} schließen (“).`,
        "Ergänzen Sie das fehlende Zeichen.",
      );
    }
  }
}

function proposal(text: string, index: number): string {
  const before = text[index - 1] ?? " ";
  const after = text[index + 1] ?? " ";
  if (/\s/.test(before) && /\s/.test(after)) return "ein Gedankenstrich (–)";
  return /[\s(]/.test(before) ? "ein öffnendes Anführungszeichen („)" : "ein schließendes Anführungszeichen (“)";
}
