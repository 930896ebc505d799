import { formatDate } from "../../content/dates.ts";
import type { Found, ImportOptions, Report } from "../draft.ts";
import type { Dateline } from "./dateline.ts";
import { fullerNumber } from "./number.ts";

/** The day of the release: what the user says, else the line "Ort, den …", else the line of a portal. */
export function settleDate(
  datelines: readonly Found<Dateline>[],
  options: ImportOptions,
  report: Report,
): string | null {
  const own = [...datelines].sort((a, b) => Number(a.value.portal) - Number(b.value.portal));
  for (const { value, line } of own) {
    if (value.date === null) {
      report(
        line,
        `Das Datum „${value.written}“ ist keines: Diesen Tag gibt es nicht, oder das Jahr ist nicht ausgeschrieben.`,
        "Geben Sie das Datum mit --date an.",
      );
    }
  }
  const date = options.date ?? own.find(({ value }) => value.date !== null)?.value.date ?? null;
  for (const { value, line } of own) {
    if (value.date === null || value.date === date) continue;
    const taken = date === null ? "keines" : formatDate(date);
    report(
      line,
      `Hier steht das Datum ${value.written}; übernommen wurde ${taken}.`,
      "Prüfen Sie, welches Datum gilt.",
    );
  }
  return date;
}

/** The number of the release, in the fuller of two agreeing forms ("270" and "270/08"). */
export function settleNumber(
  numbers: readonly Found<string>[],
  date: string | null,
  options: ImportOptions,
  report: Report,
): string | null {
  let number = options.number ?? null;
  for (const { value, line } of numbers) {
    const fuller = number === null ? value : fullerNumber(number, value);
    if (fuller === null) {
      report(line, `Hier steht die Nummer ${value}; übernommen wurde ${number}.`, "Prüfen Sie, welche Nummer gilt.");
    } else if (options.number === undefined) {
      number = fuller;
    }
  }
  const year = number?.split("/")[1];
  if (year !== undefined && date !== null && !date.slice(0, 4).endsWith(year)) {
    report(
      numbers[0]?.line ?? null,
      `Die Nummer ${number} passt nicht zum Jahr des Datums (${formatDate(date)}).`,
      "Prüfen Sie Nummer und Datum.",
    );
  }
  return number;
}

/** The place of the dateline. */
export function settlePlace(places: readonly Found<string>[], options: ImportOptions, report: Report): string | null {
  const place = options.place ?? places[0]?.value ?? null;
  for (const { value, line } of places) {
    if (value !== place)
      report(line, `Hier steht der Ort ${value}; übernommen wurde ${place}.`, "Prüfen Sie, welcher Ort gilt.");
  }
  return place;
}
