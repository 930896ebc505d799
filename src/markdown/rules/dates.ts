import type Token from "markdown-it/lib/token.mjs";
import { Temporal } from "temporal-polyfill";
import type { RenderEnv } from "../env.ts";
import { MONTH_NAMES } from "../month-names.ts";
import { inlineBlocks, mapText, type Rule, splitText, textToken, wrapped } from "../tokens.ts";

const WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const MONTHS = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const S = "[ \\u00A0\\n]";
const WEEKDAY = `(?:(?<weekday>${WEEKDAYS.join("|")}|Sonnabend),?${S}(?:den${S}|dem${S})?)?`;
const DATE = `(?<day>\\d{1,2})\\.${S}?(?:(?<name>${MONTH_NAMES})${S}|(?<month>\\d{1,2})\\.${S}?)(?<year>[12]\\d{3})(?![.,]?\\d)`;
const TIME = `(?:,?${S}(?:um${S})?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${S}Uhr)?`;
const PATTERN = new RegExp(`(?<![\\p{L}\\d]|\\d\\.)${WEEKDAY}${DATE}${TIME}(?!\\p{L})`, "gu");

/**
 * "26. November 2024, 10.30 Uhr" becomes `<time datetime="2024-11-26T10:30">`. A date that does not exist, or that
 * falls on another weekday than the text says, is an error.
 */
export const dates: Rule = (tokens, env) => {
  for (const block of inlineBlocks(tokens, env.language)) {
    block.token.children = mapText(block, ({ token, german }) =>
      german ? splitText(token, PATTERN, (match, line) => timeElement(match, line, token, env)) : [token],
    );
  }
  return tokens;
};

function timeElement(match: RegExpExecArray, line: number, token: Token, env: RenderEnv): Token[] | null {
  const { weekday, day, name, month, year, hour, minute } = match.groups ?? {};
  const prefix = weekday === undefined ? "" : match[0].slice(0, match[0].search(/\d/));
  const written = match[0].slice(prefix.length);
  const date = toDate(Number(year), monthNumber(name, month), Number(day));
  const impossibleTime = Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59;
  if (date === null || impossibleTime) {
    env.report({
      level: "error",
      rule: "date-impossible",
      line,
      message: `Das Datum oder die Uhrzeit „${written.replaceAll("\n", " ")}“ gibt es nicht.`,
      remedy: "Tag, Monat, Jahr und Uhrzeit prüfen.",
    });
    return null;
  }
  checkWeekday(weekday, date, written, line, env);
  // 24 Uhr is the end of the day; HTML knows hours up to 23 only, so the day alone is given.
  const time = hour === undefined || hour === "24" ? "" : `T${hour.padStart(2, "0")}:${minute ?? "00"}`;
  const element = wrapped("time", "time", [["datetime", `${date}${time}`]], textToken(written, token.map));
  return prefix === "" ? element : [textToken(prefix, token.map), ...element];
}

function monthNumber(name: string | undefined, digits: string | undefined): number {
  return name === undefined ? Number(digits) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function toDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}

function checkWeekday(
  name: string | undefined,
  date: Temporal.PlainDate,
  written: string,
  line: number,
  env: RenderEnv,
): void {
  const actual = WEEKDAYS[date.dayOfWeek - 1] ?? "";
  if (name === undefined || (name === "Sonnabend" ? "Samstag" : name) === actual) return;
  env.report({
    level: "error",
    rule: "weekday-mismatch",
    line,
    message: `Der ${written.replaceAll("\n", " ")} ist ein ${actual}, nicht ein ${name}.`,
    remedy: "Wochentag oder Datum berichtigen.",
  });
}
