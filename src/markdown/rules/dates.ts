import type Token from "markdown-it/lib/token.mjs";
import { Temporal } from "temporal-polyfill";
import type { RenderEnv } from "../env.ts";
import { MONTH_NAMES } from "../month-names.ts";
import { inlineBlocks, mapText, type Rule, splitText, textToken, wrapped } from "../tokens.ts";

const MONTHS = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const S = "[ \\u00A0\\n]";
const DATE = `(?<day>\\d{1,2})\\.${S}?(?:(?<name>${MONTH_NAMES})${S}|(?<month>\\d{1,2})\\.${S}?)(?<year>[12]\\d{3})(?![.,]?\\d)`;
const TIME = `(?:,?${S}(?:um${S})?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${S}Uhr)?`;
const PATTERN = new RegExp(`(?<![\\p{L}\\d]|\\d\\.)${DATE}${TIME}(?!\\p{L})`, "gu");

/**
 * "26. November 2024, 10.30 Uhr" becomes `<time datetime="2024-11-26T10:30">`. A date that does not exist is an
 * error; whether the weekday fits is checked with the content.
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
  const { day, name, month, year, hour, minute } = match.groups ?? {};
  const written = match[0];
  const date = toDate(Number(year), monthNumber(name, month), Number(day));
  const minutes = 60 * Number(hour ?? 0) + Number(minute ?? 0);
  if (date === null || minutes > 24 * 60 || Number(minute ?? 0) > 59) {
    env.report({
      level: "error",
      rule: "date-impossible",
      line,
      message: `Das Datum oder die Uhrzeit „${written.replaceAll("\n", " ")}“ gibt es nicht.`,
      remedy: "Tag, Monat, Jahr und Uhrzeit prüfen.",
    });
    return null;
  }
  // 24 Uhr is the end of the day; HTML knows hours up to 23 only, so the day alone is given.
  const time = hour === undefined || hour === "24" ? "" : `T${hour.padStart(2, "0")}:${minute ?? "00"}`;
  return wrapped("time", "time", [["datetime", `${date}${time}`]], textToken(written, token.map));
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
