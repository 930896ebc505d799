import { attribute, type Element, entryOf, isElement, nearest, nextElement } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { type Block, blocksOf } from "../text/blocks.ts";

const LONGEST = 20_000;
const WORD = /[\p{L}\p{N}]/u;
/** Lines of a drawn frame, and empty ones: rows go on after them. */
const RULER = /^[\s\-=_+|.:*]*$/u;
const FILL_IN = /__|\.{4}|…{2}/u;
/** How lines of program text and of its output look; a table seldom has any. */
const CODE =
  /[{};\\]\s*$|^\s*(?:#|\/\/|\/\*|[$>%]\s|<|--?[a-z])|[\w\])]\([^()]*\)|=>|\*\/|<\/?\w|:\/\/|&&|::|\s=\s|^\s*[\w.-]+=/iu;
const CODE_CLASS =
  /(?:^|[\s_-])(?:code|highlight|language|lang|hljs|prettyprint|sourcecode|terminal|console|screen|listing|program(?:listing)?|synopsis|signature|example|output)(?:$|[\s_-])/i;
const NOT_INSIDE = /^(?:table|nav|footer|header|form|button|label|svg|code|samp|kbd|li|option|textarea)$/;

interface Line {
  readonly element: Element;
  /** What lines of the same table have in common: where columns begin or end, or how many there are. */
  readonly marks: ReadonlySet<string>;
}

/**
 * WCAG 1.3.1 (failures F33, F34, F48): columns made of spaces, tabs or no-break spaces are a table only for the eye.
 * Three lines in a row must agree. Program text, whose comments stand in columns too, and lines to fill in pass.
 */
export const preformattedTable = pageRule("preformatted-table", ["1.3.1"], (page, report) => {
  const boxed = nearest(page, (element) => NOT_INSIDE.test(element.tagName) || isCodeBox(element));
  const blocks = blocksOf(page).filter(({ element }) => !entryOf(page, element).unheard && boxed(element) === null);
  const found = new Set<Element>();
  const lines = [...blocks.flatMap(preformattedLines), ...spacedLines(page, blocks)];
  for (const [index, { element, marks }] of lines.entries()) {
    const [before, between] = [lines[index - 2], lines[index - 1]];
    if (before === undefined || between === undefined) continue;
    const agrees = [...marks].some((mark) => before.marks.has(mark) && between.marks.has(mark));
    // The second and third paragraph of a table in paragraphs belong to the first.
    const known = found.has(before.element) || found.has(between.element);
    if (agrees) found.add(element).add(before.element).add(between.element);
    if (!agrees || known) continue;
    report.warning(
      before.element,
      "Hier bilden Leerzeichen oder Tabulatoren Spalten: Das ist nur für das Auge eine Tabelle.",
      "Machen Sie daraus eine Tabelle (table) mit Kopfzellen (th), oder eine Liste.",
    );
  }
});

function isCodeBox(element: Element): boolean {
  return attribute(element, "role") !== null || CODE_CLASS.test(attribute(element, "class") ?? "");
}

function preformattedLines({ element, text }: Block): Line[] {
  const holdsCode = element.childNodes.some((node) => isElement(node) && /^(?:code|samp|kbd)$/.test(node.tagName));
  if (element.tagName !== "pre" || holdsCode) return [];
  const lines = text
    .slice(0, LONGEST)
    .split("\n")
    .filter((line) => !RULER.test(line));
  if (lines.filter((line) => CODE.test(line)).length * 4 > lines.length) return [];
  return [...lines.map((line) => ({ element, marks: marksOf(line) })), { element, marks: new Set<string>() }];
}

/** Where the columns after the first begin and end; with tabs, how many there are. */
function marksOf(line: string): ReadonlySet<string> {
  const marks = new Set<string>();
  const tabbed = line.trim().split(/\t+/u);
  if (tabbed.length > 1) return marks.add(`${tabbed.length} tabs`);
  let isFirst = true;
  for (const cell of line.matchAll(/[^ \u00A0|]+(?:[ \u00A0][^ \u00A0|]+)*/gu)) {
    const end = cell.index + cell[0].length;
    if (!isFirst && WORD.test(cell[0])) marks.add(`from ${cell.index}`).add(`to ${end}`);
    isFirst = false;
  }
  return marks;
}

/** The lines of blocks with runs of no-break spaces; an empty one between blocks that do not follow each other. */
function spacedLines(page: HtmlPage, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  let last: Element | null = null;
  for (const { element, text } of blocks) {
    if (element.tagName === "pre" || !text.includes("\u00A0")) continue;
    if (last !== null && nextElement(page, last) !== element) lines.push({ element: last, marks: new Set() });
    for (const line of text.slice(0, LONGEST).split("\n"))
      if (line.trim() !== "") lines.push({ element, marks: spacing(line) });
    last = element;
  }
  return lines;
}

/** How many columns stand apart by spaces that do not collapse; nothing for a single one. */
function spacing(line: string): ReadonlySet<string> {
  const marks = new Set<string>();
  if (FILL_IN.test(line)) return marks;
  const gaps = line.trim().match(/[ \t\u00A0]{3,}/gu) ?? [];
  const count = gaps.filter((gap) => gap.split("\u00A0").length > 2).length;
  return count === 0 ? marks : marks.add(`${count} gaps`);
}
