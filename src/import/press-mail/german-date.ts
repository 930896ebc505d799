import { isDate, MONTHS } from "../../content/dates.ts";

const SHORT_MONTHS = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sept?", "Okt", "Nov", "Dez"];
const NAMED = MONTHS.map((name, index) => `${name}|${SHORT_MONTHS[index]}\\.`);
const BLANK = "[ \\u00A0]";

/** Pattern text of a day: `17.10.2023`, `2. Dezember 2005`, `2023-10-17`. Holds no capturing group. */
export const DATE = `(?<!\\d)(?:\\d{1,2}\\.${BLANK}?\\d{1,2}\\.${BLANK}?\\d{4}|\\d{1,2}\\.${BLANK}?(?:${NAMED.join("|")})${BLANK}\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`;

/** The day that a text matched by `DATE` names, as `YYYY-MM-DD`; null when there is no such day. */
export function parseGermanDate(text: string): string | null {
  if (isDate(text)) return text;
  const parts = /^(\d{1,2})\.\s?(?:(\d{1,2})\.\s?|(\p{L}+\.?)\s)(\d{4})$/u.exec(text);
  if (parts === null) return null;
  const [, day = "", digits, name = "", year = ""] = parts;
  const month = digits ?? String(NAMED.findIndex((names) => new RegExp(`^(?:${names})$`).test(name)) + 1);
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : null;
}
