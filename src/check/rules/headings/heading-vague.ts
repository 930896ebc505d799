import { type Element, elements, entryOf, indexOf, nextElement, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { documentTitle } from "../titles/document-title.ts";
import { outlineOf } from "./outline.ts";

/** What templates and editors ask for; on a finished page it means nothing else. */
const TEMPLATE =
  /^(?:lorem ipsum.*|neue[rs]? (?:abschnitt|überschrift|titel)|new (?:section|heading|title)|(?:(?:ihre?|eine?|die|der|your|a|the) )?(?:überschrift|titel|heading|title|headline)(?: text)? (?:(?:hier )?(?:eingeben|einfügen)|hier|(?:goes |comes )?here)|(?:enter|add|insert) (?:(?:your|a|the) )?(?:heading|title|headline)(?: here)?)[\s\d.:#!]*$/iu;
/** Words of templates that may also be the subject, in a manual or a list of attributes. */
const WORD =
  /^(?:(?:unter|haupt|zwischen)?überschrift|platzhalter|inhalt hier|(?:sub|main )?heading|headline|placeholder|untitled|h[1-6])[\s\d.:#]*$/iu;
/** A part with nothing but its number or letter. */
const PART =
  /^(?:abschnitt|kapitel|teil|absatz|block|bereich|section|chapter|part|paragraph|titel|title|text)(?: (?:[\d.]+|[a-h]|[ivx]{1,5}))?[.:#]?$/iu;
/** What is left over. */
const REST =
  /^(?:sonstiges?|sonstige informationen|weiteres|verschiedenes|diverses|anderes|other|others|other (?:information|things)|miscellaneous|misc|stuff|tbd|todo)[.:…]*$/iu;
/** What is good enough above links, but not above mere text. */
const MORE =
  /^(?:weitere|zusätzliche|mehr) (?:informationen|infos)[.:…]*$|^(?:further|more|additional) (?:information|info)[.:…]*$/iu;
/** Pages about headings, where these words are an example. */
const ABOUT_HEADINGS =
  /überschrift|heading|headline|typogra|style ?guide|gestaltung|muster|pattern|komponente|component|vorlage|template|demo|test|beispiel|example|lorem/iu;

/**
 * WCAG 2.4.6: a heading names what follows; "Abschnitt 2", "Sonstiges" or a template's word does not. Certain for what
 * templates ask for, unless a script may change it or the page is about headings.
 */
export const headingVague = pageRule("heading-vague", ["2.4.6"], (page, report) => {
  const outline = outlineOf(page);
  const headings = new Set(outline.map(({ element }) => element));
  for (const { element } of outline) {
    const name = nameOf(page, element);
    const isTemplate = TEMPLATE.test(name);
    if (!isTemplate && !isVague(page, element, name, headings)) continue;
    report[isTemplate && isFinished(page) ? "error" : "warning"](
      element,
      `Die Überschrift (heading) „${name.slice(0, 60)}“ sagt nicht, was folgt.`,
      "Nennen Sie in der Überschrift den Gegenstand des Abschnitts.",
    );
  }
});

/** In laws the number and the subject of a part are two headings in a row. */
function isVague(page: HtmlPage, heading: Element, name: string, headings: ReadonlySet<Element>): boolean {
  const next = nextElement(page, heading);
  if (PART.test(name)) return next === null || !headings.has(next);
  if (MORE.test(name)) return next !== null && /^(?:p|div)$/.test(next.tagName) && !holds(page, next, "a");
  return REST.test(name) || (WORD.test(name) && !holds(page, heading, "code"));
}

function holds(page: HtmlPage, block: Element, tag: string): boolean {
  const { position, end } = entryOf(page, block);
  return indexOf(page)
    .entries.slice(position, end)
    .some(({ element }) => element.tagName === tag);
}

function isFinished(page: HtmlPage): boolean {
  const main = elements(page, "h1").map((heading) => textOf(page, heading, 200));
  const subjects = [documentTitle(page)?.text ?? "", ...main.filter((text) => !TEMPLATE.test(text))];
  return !runsScript(page) && !subjects.some((subject) => ABOUT_HEADINGS.test(subject));
}
