import { quotes } from "../../content/text-rules/quotes.ts";
import type { TextStyle } from "../../content/text-rules/rule.ts";
import { weekdays } from "../../content/text-rules/weekday.ts";
import type { Report } from "../draft.ts";
import { type Line, toGroups } from "./lines.ts";

/** The two rules of the content room that make sense before an editor has seen the text; they need no house style. */
const RULES = [weekdays, quotes];
const STYLE: TextStyle = { genderForm: "any", genericLinkTexts: [], knownAbbreviations: new Set() };
/** The rules look back from every place they find; on text of this size that would take minutes. */
const MAX_TEXT = 200_000;
const MAX_PARAGRAPH = 20_000;

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
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > MAX_TEXT) {
    report(
      null,
      "Der Text ist sehr lang: Wochentage und Anführungszeichen wurden nicht geprüft.",
      "Teilen Sie den Text, wenn er mehrere Mitteilungen enthält.",
    );
    return;
  }
  for (const group of toGroups(lines)) {
    const text = group.map((line) => line.text).join("\n");
    if (text.length > MAX_PARAGRAPH) continue;
    const source = { file: "", firstLine: group[0]?.number ?? 1, text };
    for (const { line, message, remedy } of RULES.flatMap((rule) => rule(source, STYLE))) {
      report(line ?? null, message, remedy);
    }
  }
}

function proposal(text: string, index: number): string {
  const before = text[index - 1] ?? " ";
  const after = text[index + 1] ?? " ";
  if (/\s/.test(before) && /\s/.test(after)) return "ein Gedankenstrich (–)";
  return /[\s(]/.test(before) ? "ein öffnendes Anführungszeichen („)" : "ein schließendes Anführungszeichen (“)";
}
