import { type Element, entryOf, nearest, nextElement } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { blocksOf } from "../text/blocks.ts";

const SIGN = /(?:^|\n)\s*[•◦▪▫■□●○‣⁃]\s*\S/u;
const BULLET = /^\s*(?:[•◦▪▫■□●○‣⁃∙·➢➤►▶✓✔☑✅👉🔹🔸①-⑳❶-❿*]|\d\uFE0F?\u20E3|[-–—](?=\s))\s*\S/u;
/** What follows a number in a date or a rank, such as "1. Mai" or "2. Vorsitzende". */
const ORDINAL =
  /(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|(?:jan|feb|apr|jun|jul|aug|sept?|okt|nov|dez)\.|platz|preis|rang|stock|etage|obergeschoss|og|klasse|vorsitzende[rn]?|bürgermeister(?:in)?|halbjahr|quartal|advent|tag|woche|runde)(?!\p{L})/u
    .source;
/** "1.", "2)", "3.)", "a)" or "(b)". */
const NUMBER = new RegExp(String.raw`^\s*(?:(\d{1,2}|[a-z])(?:\.\)|[.)])|\(([a-z])\))\s+(?!${ORDINAL})\S`, "iu");
/** "Step 1:" or "Schritt 2 –". */
const STEP = /^\s*(?:step|schritt|stufe|phase)\s+\d{1,2}\s*(?:[:.)]|[–-]\s)\s*\S/iu;
const NOT_INSIDE = /^(?:pre|code|table|address|form|nav|footer)$/;

/** A mark that begins a line, with the space after it. */
const MARK = /^([*➢➤►▶✓✔-])\s+\S/u;
const SENTENCE_END = /[.!?…:"“”«»'’]$/u;

/**
 * WCAG 1.3.1 (failure F2): lines that begin with a bullet or a running number are a list and must be one. Certain only
 * for bullets and for three lines of one paragraph that begin alike; dashes also begin speech, and single paragraphs
 * are numbered in laws.
 */
export const fakeList = pageRule("fake-list", ["1.3.1"], (page, report, context) => {
  const boxed = nearest(page, ({ tagName }) => NOT_INSIDE.test(tagName));
  const counted = new Set<Element>();
  const blocks = blocksOf(page);
  const bullets = new Map(blocks.map(({ element, text }) => [element, bulletLines(text)]));
  for (const { element, text } of blocks) {
    const lines = bullets.get(element) ?? 0;
    if (boxed(element) !== null || entryOf(page, element).unheard || counted.has(element)) continue;
    const total = lines + (lines === 1 ? following(page, element, bullets, counted) : 0);
    if (total < (STEP.test(text) ? 3 : 2)) continue;
    report[SIGN.test(text) || runsOn(text) ? "error" : strictAtHome(context)](
      element,
      `Hier beginnen ${total} Zeilen mit Aufzählungszeichen oder Nummern, aber es ist keine Liste.`,
      "Machen Sie daraus eine Liste (ul oder ol).",
    );
  }
});

/** How many lines look like list items: all bullets, all numbers or all steps. */
function bulletLines(text: string): number {
  const lines = text.slice(0, 5_000).split("\n");
  return Math.max(...[BULLET, NUMBER, STEP].map((start) => lines.filter((line) => start.test(line)).length));
}

/** True for three lines in a row with the same mark, or with numbers or letters that run from 1 or a. */
function runsOn(text: string): boolean {
  let length = 0;
  let before: string | null = null;
  for (const line of text.slice(0, 5_000).split("\n")) {
    const start = startOf(line.trim());
    const goesOn: boolean =
      start !== null && before !== null && (start === successor(before) || (start === before && !/\w/.test(start)));
    length = start === null ? 0 : goesOn ? length + 1 : /^[\da]/.test(start) && !/^(?:1|a)$/.test(start) ? 0 : 1;
    before = length === 0 ? null : start;
    if (length === 3) return true;
  }
  return false;
}

/** The mark, number or letter that begins a line; null for none, and for a dash before speech. */
function startOf(line: string): string | null {
  const mark = MARK.exec(line)?.[1];
  if (mark !== undefined) return mark === "-" && SENTENCE_END.test(line) ? null : mark;
  const [, number, letter] = NUMBER.exec(line) ?? [];
  const start = number ?? letter ?? "";
  // Capitals may be initials of names.
  return /^(?:\d+|[a-z])$/.test(start) ? start : null;
}

/** The number or letter after this one. */
function successor(start: string): string | null {
  if (/^\d+$/.test(start)) return String(Number(start) + 1);
  return /^[a-y]$/.test(start) ? String.fromCharCode(start.charCodeAt(0) + 1) : null;
}

/** Single-line items in the paragraphs right after this one; they are marked as counted. */
function following(
  page: HtmlPage,
  element: Element,
  bullets: ReadonlyMap<Element, number>,
  counted: Set<Element>,
): number {
  let total = 0;
  for (
    let next = nextElement(page, element);
    next !== null && bullets.get(next) === 1;
    next = nextElement(page, next)
  ) {
    if (next.tagName !== element.tagName || /^(?:li|dt|dd)$/.test(next.tagName)) break;
    counted.add(next);
    total++;
  }
  return total;
}
