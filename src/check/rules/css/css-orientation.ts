import { attribute, type Element, elements, entryOf, indexOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { styleRulesOf } from "./style-rules.ts";

/** A wrapper with so much of the page's text is most of the page. */
const LARGE = 0.6;
/** Each hiding rule looks through the page; a page that people wrote has a few. */
const MOST_RULES = 8;

/**
 * WCAG 1.3.4 (failure F97): no rule turns or hides the page by the way the device is held. Certain where the whole
 * page or its main content vanishes; a large part of it may have a twin for the other way.
 */
export const cssOrientation = pageRule("css-orientation", ["1.3.4"], (page, report) => {
  const rules = styleRulesOf(page);
  const showsAgain = rules.some(({ declarations }) => declarations.get("visibility") === "visible");
  let looked = 0;
  for (const { conditions, selector, declarations } of rules) {
    if (!conditions.some((one) => /^@media\b.*\borientation\b/i.test(one))) continue;
    if (conditions.some((one) => /\bprint\b/i.test(one))) continue;
    const turned = rotation(`${declarations.get("transform") ?? ""} rotate(${declarations.get("rotate") ?? "0"})`);
    const turns = Math.abs(turned % 180) > 60 && Math.abs(turned % 180) < 120;
    const gone = declarations.get("display") === "none";
    const unseen = declarations.get("visibility") === "hidden";
    const share = (gone || unseen) && looked++ < MOST_RULES ? hiddenShare(page, selector) : 0;
    if (!turns && share < LARGE) continue;
    report[share === 1 && (gone || !showsAgain) ? "error" : "warning"](
      elements(page, "style")[0] ?? null,
      `Die Regel „${selector.slice(0, 120)}“ dreht oder versteckt Inhalt, je nachdem wie das Gerät gehalten wird (orientation).`,
      "Streichen Sie die Regel: Die Seite muss hoch und quer lesbar sein.",
    );
  }
});

/** How much of the page a selector means: 1 for the page, its main content or its only wrapper, else the share of text. */
function hiddenShare(page: HtmlPage, selector: string): number {
  const shares = selector.split(",", MOST_RULES).map((part) => {
    const chain = part.trim().split(/\s*>\s*|\s+/);
    const last = chain.pop() ?? "";
    const isTop = chain.every((one) => /^(?:html|:root|body)$/i.test(one));
    if (/^(?:html|:root|body|main)$/i.test(last) && isTop) return 1;
    return isTop ? shareOf(page, last, /body\s*>\s*\S+$/i.test(part.trim())) : 0;
  });
  return Math.max(0, ...shares);
}

const SIMPLE = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)((?::not\([^)]*\))*)$/i;

function shareOf(page: HtmlPage, last: string, belowBody: boolean): number {
  const parts = SIMPLE.exec(last);
  const body = elements(page, "body")[0];
  if (parts === null || body === undefined) return 0;
  const [, tag = "*", marks = "", exceptions = ""] = parts;
  const names = marks.match(/[.#][\w-]+/g) ?? [];
  if (names.length === 0 && !belowBody) return 0;
  const all = indexOf(page).entries.filter(({ parent, unseen }) => parent?.element === body && !unseen);
  const meant = (element: Element): boolean =>
    (tag === "*" || tag.toLowerCase() === element.tagName) &&
    names.every((name) => carries(element, name)) &&
    !(exceptions.match(/[.#][\w-]+/g) ?? []).some((name) => carries(element, name));
  const gone = belowBody
    ? all.filter(({ element }) => meant(element))
    : indexOf(page).entries.filter(({ element, unseen }) => !unseen && meant(element));
  const isMain = gone.some(({ element }) => element.tagName === "main" || attribute(element, "role") === "main");
  const taken = new Set(gone.map(({ element }) => element));
  if (isMain && elements(page, "main").every((main) => taken.has(main))) return 1;
  if (all.length === 1 && all.every(({ element }) => taken.has(element))) return 1;
  const { textStart, textEnd } = entryOf(page, body);
  const longest = gone.reduce((most, one) => Math.max(most, one.textEnd - one.textStart), 0);
  return Math.min(0.99, longest / Math.max(1, textEnd - textStart));
}

function carries(element: Element, name: string): boolean {
  if (name.startsWith("#")) return attribute(element, "id") === name.slice(1);
  return (attribute(element, "class") ?? "").split(/\s+/).includes(name.slice(1));
}

/** Degrees of all rotations about the viewing axis; of a matrix, by where it turns the horizontal. */
function rotation(transform: string): number {
  const turns: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };
  let sum = 0;
  for (const [, value, unit] of transform.matchAll(/rotatez?\(\s*(-?[\d.]+)(deg|grad|rad|turn)/gi)) {
    sum += Number(value) * (turns[unit?.toLowerCase() ?? "deg"] ?? 1);
  }
  for (const [, x, y] of transform.matchAll(/matrix(?:3d)?\(\s*(-?[\d.]+)[\s,]+(-?[\d.]+)/gi)) {
    sum += Math.atan2(Number(y), Number(x)) * (180 / Math.PI);
  }
  return sum;
}
