import type { Found, Report } from "../draft.ts";
import { excerpt, isBlank, type Line } from "./lines.ts";
import { joinLines } from "./paragraphs.ts";
import { namesBody } from "./publishers.ts";

/** Longer lines are text, not headlines. */
const MAX_HEADLINE = 250;
const MAX_LINES = 4;
/** Nouns and the words between them, no verb. */
const BODY_NAME = /^\p{Lu}[\p{L}-]*(?:,? \p{Lu}[\p{L}-]*| (?:und|für|der|des))*$/u;

export interface Headline {
  readonly title: Found<string>;
  /** A number that stood glued to it. */
  readonly number: string | null;
  /** How many lines it takes. */
  readonly lines: number;
}

/**
 * Takes the headline that begins at `start`: one line, or several up to a blank line or the next known header line.
 * Null, and a doubt, when what stands there is text.
 */
export function takeHeadline(
  lines: readonly Line[],
  start: number,
  isHeader: (line: Line) => boolean,
  report: Report,
): Headline | null {
  const block: Line[] = [];
  for (const line of lines.slice(start, start + MAX_LINES + 1)) {
    if (isBlank(line) || (block.length > 0 && isHeader(line))) break;
    block.push(line);
  }
  const first = block[0];
  if (first === undefined) return null;
  const joined = joinLines(block, () => undefined);
  if (block.length <= MAX_LINES && joined.length <= MAX_HEADLINE && !/[.:,;]$/.test(joined)) {
    return { ...withoutNumber(joined, first.number, report), lines: block.length };
  }
  const text = first.text.trim();
  if (text.length > MAX_HEADLINE) {
    report(first.number, "Der Text beginnt ohne erkennbare Überschrift.", "Tragen Sie die Überschrift als title ein.");
    return null;
  }
  const why = block.length === 1 ? "endet mit einem Satzzeichen" : "ist nicht durch eine Leerzeile vom Text getrennt";
  report(
    first.number,
    `Die erste Zeile gilt als Überschrift, ${why}: „${excerpt(text)}“`,
    "Prüfen Sie Überschrift und Textanfang.",
  );
  return { ...withoutNumber(text, first.number, report), lines: 1 };
}

/**
 * True for a line that names a ministry the registry does not know, above a headline: "Ministerium für Zauberei",
 * not "Ministerium fördert Vereine".
 */
export function isStrangeSender(lines: readonly Line[], start: number): boolean {
  const [own, blank, next, end] = lines.slice(start, start + 4).map(({ text }) => text.trim());
  if (own === undefined || own.length > 120 || !namesBody(own) || !BODY_NAME.test(own)) return false;
  const isHeadline = next !== undefined && next !== "" && next.length <= MAX_HEADLINE && !/[.:,;]$/.test(next);
  return blank === "" && isHeadline && end === "";
}

/** How many lines from `start` repeat the headline, and what follows on the last of them; null when they do not. */
export function repeatedHeadline(
  lines: readonly Line[],
  start: number,
  title: string,
): { readonly lines: number; readonly rest: string } | null {
  let open = title.replace(/\s+/g, " ");
  for (let count = 0; count < MAX_LINES + 1; count++) {
    const text = lines[start + count]?.text.replace(/\s+/g, " ").trim() ?? "";
    if (text === "") return null;
    if (text.startsWith(open)) {
      const rest = text.slice(open.length).trim();
      // "Land fördert Vereine mit …" begins like the headline and is a sentence of its own.
      return /^[\p{Ll}\d,;.:-]/u.test(rest) ? null : { lines: count + 1, rest };
    }
    if (!open.startsWith(`${text} `)) return null;
    open = open.slice(text.length + 1);
  }
  return null;
}

/** "Land würdigt Ehrenamt512/2023": the number is no part of the headline. */
function withoutNumber(text: string, line: number, report: Report): Pick<Headline, "title" | "number"> {
  const [, title, number] = /^(.*[\p{L}!?“])(\d{1,3}\/\d{4})$/u.exec(text) ?? [];
  if (title === undefined || number === undefined) return { title: { value: text, line }, number: null };
  report(line, `Die Nummer klebt an der Überschrift: „${excerpt(text)}“`, "Prüfen Sie Überschrift und Nummer.");
  return { title: { value: title, line }, number };
}
