import type { Draft, Report } from "../draft.ts";
import { isCorrection } from "./header-piece.ts";
import { excerpt, type Line } from "./lines.ts";
import { fullerNumber } from "./number.ts";
import { joinLines } from "./paragraphs.ts";

/**
 * Takes the notice that this very release was corrected; a notice about another release stays in the text, since
 * readers of this one are meant to see it.
 */
export function takeCorrections(
  groups: readonly (readonly Line[])[],
  number: string | null,
  date: string | null,
  report: Report,
): { readonly corrections: Draft["corrections"]; readonly groups: readonly (readonly Line[])[] } {
  const corrections: { date: string; text: string }[] = [];
  const rest: (readonly Line[])[] = [];
  for (const group of groups) {
    const first = group[0];
    const text = isCorrection(first?.text ?? "") ? joinLines(group, () => undefined) : "";
    const corrected = /Nr\.?\s*:?\s*(\d{1,4}(?:\/\d{2,4})?)/.exec(text)?.[1];
    if (
      first !== undefined &&
      corrected !== undefined &&
      number !== null &&
      date !== null &&
      fullerNumber(number, corrected) !== null
    ) {
      corrections.push({ date, text });
      report(
        first.number,
        "Der Text berichtigt diese Mitteilung; der Hinweis steht jetzt unter corrections.",
        "Tragen Sie dort den Tag der Berichtigung ein: Übernommen wurde das Datum der Mitteilung.",
      );
      continue;
    }
    if (first !== undefined && text !== "") {
      const which = corrected === undefined ? "eine andere Mitteilung" : `die Mitteilung Nr. ${corrected}`;
      report(
        first.number,
        `Der Text berichtigt ${which}: „${excerpt(text)}“`,
        "Tragen Sie die Berichtigung auch dort unter corrections ein.",
      );
    }
    rest.push(group);
  }
  return { corrections, groups: rest };
}
