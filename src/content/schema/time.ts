import { berlinInstant, formatMonth, isDate, isTime, toBerlin } from "../dates.ts";
import { belongs, label, says } from "../messages/explain.ts";
import { line, shaped } from "./fields.ts";

/** A day that exists, `YYYY-MM-DD`. */
export const date = line.refine(isDate, { error: ({ path, input }) => explainDate(path, String(input)) });

/** Time of day in Europe/Berlin, `HH:MM`. */
export const time = shaped(
  /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  "eine Uhrzeit der Form SS:MM",
  "Die Uhrzeit mit Doppelpunkt und zwei Ziffern je Seite schreiben, z. B. 09:30.",
);

/** End of an embargo: German wall clock (`2024-10-03 12:00`) or ISO 8601 with offset. Becomes an instant with offset. */
export const instant = line
  .refine((value) => toInstant(value) !== null, {
    error: ({ path, input }) =>
      says(
        belongs(path, "ein Zeitpunkt mit Datum und Uhrzeit", input),
        "Den Zeitpunkt so schreiben: 2024-10-03 12:00 (deutsche Zeit).",
      ),
  })
  .transform((value) => toInstant(value) ?? value);

function toInstant(value: string): string | null {
  const [day = "", clock = ""] = value.split(/[ T]/);
  if (isDate(day) && isTime(clock)) return berlinInstant(day, clock);
  const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(value);
  try {
    return zoned ? toBerlin(value) : null;
  } catch {
    return null;
  }
}

function explainDate(path: readonly PropertyKey[] | undefined, input: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(input) ?? [];
  const turned = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isDate(turned)) return says(belongs(path, "ein Datum der Form JJJJ-MM-TT", input), `„${turned}“ schreiben.`);
  const iso = /^(\d{4}-(?:0[1-9]|1[0-2]))-(\d{2})$/.exec(input);
  if (iso !== null) {
    const monthName = formatMonth(iso[1] ?? "");
    return says(`Den ${Number(iso[2])}. ${monthName} gibt es nicht.`, `${label(path)} berichtigen.`);
  }
  return says(
    belongs(path, "ein Datum der Form JJJJ-MM-TT", input),
    "Jahr, Monat und Tag mit Bindestrichen schreiben, z. B. 2024-11-26.",
  );
}
