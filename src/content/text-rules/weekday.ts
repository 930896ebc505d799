import { formatMonth, isDate, MONTHS, weekday } from "../dates.ts";
import { findingAt, type TextRule } from "./rule.ts";

const DAYS: Readonly<Record<string, string>> = {
  Mo: "Montag",
  Di: "Dienstag",
  Mi: "Mittwoch",
  Do: "Donnerstag",
  Fr: "Freitag",
  Sa: "Samstag",
  So: "Sonntag",
};
const DATE = new RegExp(`(\\d{1,2})\\.\\s?(?:(${MONTHS.join("|")})\\s+|(\\d{1,2})\\.\\s?)(\\d{4})(?!\\d)`, "g");
const NAMES = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag";
const DAY_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(${NAMES})s?|(${Object.keys(DAYS).join("|")})\\.),?\\s+(?:(?:den|dem|der)\\s+)?$`,
  "u",
);

/** Dates in the text exist, and the weekday before them is right: „Sonntag, 10. September 2023“. */
export const weekdays: TextRule = (source) =>
  [...source.text.matchAll(DATE)].flatMap((hit) => {
    const [, day = "", monthName, monthNumber, year = ""] = hit;
    const before = source.text.slice(Math.max(0, hit.index - 30), hit.index);
    if (/[\p{L}\d.,]$/u.test(before)) return [];
    const [, name, short] = DAY_BEFORE.exec(before) ?? [];
    const month = monthName === undefined ? Number(monthNumber) : MONTHS.indexOf(monthName) + 1;
    const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
    const problem = (message: string, remedy: string) => [
      findingAt(source, hit.index, { level: "error", rule: "weekday", message, remedy }),
    ];
    if (!isDate(date)) {
      const named = month >= 1 && month <= 12 ? `${Number(day)}. ${formatMonth(date.slice(0, 7))}` : hit[0];
      return problem(`Den ${named} gibt es nicht.`, "Das Datum berichtigen.");
    }
    const said = name ?? (short === undefined ? undefined : DAYS[short]);
    const right = weekday(date);
    if (said === undefined || said === right || (said === "Sonnabend" && right === "Samstag")) return [];
    const shown = `${Number(day)}. ${formatMonth(date.slice(0, 7))}`;
    return problem(`Der ${shown} ist ein ${right}, im Text steht ${said}.`, "Wochentag oder Datum berichtigen.");
  });
