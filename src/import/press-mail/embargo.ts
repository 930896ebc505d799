import { Temporal } from "temporal-polyfill";
import { berlinInstant, formatInstant, isTime } from "../../content/dates.ts";
import type { Report } from "../draft.ts";
import { DATE, parseGermanDate } from "./german-date.ts";
import { excerpt } from "./lines.ts";

const DAY = new RegExp(DATE, "u");
const TIME = /(\d{1,2})(?:[:.](\d{2}))? ?Uhr/;

/**
 * The end of "Sperrfrist: 3. Oktober 2024, 12:00 Uhr" as `YYYY-MM-DD HH:MM`, wall clock of Europe/Berlin; null, and
 * a doubt, when day or time is not stated.
 */
export function readEmbargo(text: string, line: number, report: Report): string | null {
  const plain = text.replaceAll("\u00A0", " ");
  const written = DAY.exec(plain)?.[0] ?? "";
  const date = parseGermanDate(written);
  const [clock = "", hour = "", minute = "00"] = TIME.exec(plain.replace(written, "")) ?? [];
  const time = `${hour.padStart(2, "0")}:${minute}`;
  const embargo = date === null || clock === "" ? null : instant(date, time);
  if (embargo === null) {
    report(
      line,
      `Der Text hat eine Sperrfrist, deren Ende nicht zu lesen ist: „${excerpt(text)}“`,
      'Tragen Sie das Ende ein, bevor Sie den Entwurf freigeben, zum Beispiel embargo: "2024-10-03 12:00".',
    );
    return null;
  }
  const more = plain
    .replace(/^\W*Sperrfrist\W*(?:bis\b|endet(?: am)?\b|am\b)?/iu, "")
    .replace(written, "")
    .replace(clock, "")
    .replace(/\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|den|um|zum|bis)\b/g, "")
    .replace(/^[\s,.;:!+*–-]+|[\s,.;:!+*–-]+$/g, "");
  if (more !== "") {
    report(
      line,
      `Die Zeile der Sperrfrist sagt auch: „${excerpt(more)}“`,
      `Übernommen wurde als Ende: ${formatInstant(berlinInstant(embargo.slice(0, 10), embargo.slice(11)))} (deutsche Zeit). Prüfen Sie, ob das stimmt.`,
    );
  }
  return embargo;
}

function instant(date: string, time: string): string | null {
  if (time === "24:00") return `${Temporal.PlainDate.from(date).add({ days: 1 })} 00:00`;
  return isTime(time) ? `${date} ${time}` : null;
}
