import { attribute, type Element, elements, indexOf, isInline, nearest, perPage, rawText } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { primarySubtag } from "./language-tag.ts";
import { governorsOf } from "./prose.ts";

const RIGHT_TO_LEFT = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}`;
const LETTER = new RegExp(String.raw`(?=\p{L})[${RIGHT_TO_LEFT}]`, "gu");
const LATIN = "A-Za-zÀ-ɏ";
/** Whether such a letter may stand anywhere on a page: most have none, and need no more time. */
const ANY = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Latin letters between such letters: both parts of the sentence change places. */
const SPLIT = new RegExp(
  `[${RIGHT_TO_LEFT}][^${RIGHT_TO_LEFT}${LATIN}]*[${LATIN}][^${RIGHT_TO_LEFT}]*[${RIGHT_TO_LEFT}]`,
  "u",
);
/** Punctuation or a number at the edge of the text: it jumps to the other edge. Arabic marks keep their place. */
const EDGE = /^[\d.!?:;…–-]|[.!?:;…]$/u;
/** Marks and isolates of Unicode that give a direction without markup. */
const MARKS = /[\u061C\u200F\u202B\u202E\u2067\u2068]/u;
const LANGUAGES = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);
const NOT_PROSE = /^(?:code|pre|kbd|samp|svg|math|option|textarea|nav)$/;
const FEWEST_LETTERS = 10;
const FEWEST_WORDS = 3;

/**
 * WCAG 1.3.2 (techniques H34, H56): text that runs from right to left says so with `dir`. Certain where words, numbers or
 * punctuation are sure to be displaced and no style sheet or script may give the direction; short names pass.
 */
export const textDirection = pageRule("text-direction", ["1.3.2"], (page, report) => {
  if (!ANY.test(indexOf(page).text)) return;
  const governorOf = governorsOf(page);
  const mayBeStyled = runsScript(page) || hasDirectionInCss(page);
  const places = new Map<Element, boolean>();
  for (const [block, text] of undirectedBlocks(page)) {
    const displaced = displacement(text);
    if (displaced === null) continue;
    const governor = governorOf(block);
    const isWhole = governor !== null && LANGUAGES.has(primarySubtag(attribute(governor, "lang")?.trim() ?? ""));
    const place = isWhole ? governor : block;
    places.set(place, displaced || places.get(place) === true);
  }
  for (const [place, displaced] of places) {
    report[displaced && !mayBeStyled ? "error" : "warning"](
      place,
      displaced
        ? "Diesem Text in einer Schrift von rechts nach links fehlt dir: Satzzeichen, Zahlen und lateinische Wörter geraten an die falsche Stelle."
        : "Diesem Text in einer Schrift von rechts nach links fehlt die Angabe der Richtung (dir).",
      'Schreiben Sie dir="rtl" an das Element oder an den ganzen Abschnitt.',
    );
  }
});

/** Text of each block for which no element gives a direction; parts that have their own count as one space. */
function undirectedBlocks(page: HtmlPage): ReadonlyMap<Element, string> {
  const directed = nearest(page, givesDirection);
  const leftOut = nearest(page, ({ tagName }) => NOT_PROSE.test(tagName));
  const blockOf = nearest(page, (element) => !isInline(element));
  const pieces = new Map<Element, string[]>();
  for (const { node, parent } of indexOf(page).texts) {
    const { element } = parent;
    const block = blockOf(element);
    if (parent.unseen || block === null || directed(block) !== null || leftOut(element) !== null) continue;
    const list = pieces.get(block) ?? [];
    list.push(directed(element) === null ? node.value : " ");
    pieces.set(block, list);
  }
  return new Map([...pieces].map(([block, list]) => [block, list.join("").replace(/\s+/gu, " ").trim()]));
}

/** `dir="ltr"` on the whole page only repeats what holds anyway. */
function givesDirection(element: Element): boolean {
  const direction = attribute(element, "dir")?.trim().toLowerCase() ?? "";
  if (direction === "rtl" || direction === "auto" || element.tagName === "bdi") return true;
  if (direction === "ltr" && !/^(?:html|body)$/.test(element.tagName)) return true;
  return /(?:direction\s*:\s*rtl|unicode-bidi\s*:\s*plaintext)/i.test(attribute(element, "style") ?? "");
}

/** True where the order is surely wrong, false where only the direction is missing, null where nothing is to be said. */
function displacement(text: string): boolean | null {
  const sample = text.slice(0, 5_000);
  const own = sample.match(LETTER)?.length ?? 0;
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  if (own < FEWEST_LETTERS || own * 3 < all * 2 || MARKS.test(sample)) return null;
  const words = sample.split(" ").filter((word) => word.search(LETTER) >= 0).length;
  if (words < FEWEST_WORDS) return null;
  return SPLIT.test(sample) || EDGE.test(text);
}

const hasDirectionInCss = perPage(
  (page) =>
    elements(page, "link").some((link) => /\bstylesheet\b/i.test(attribute(link, "rel") ?? "")) ||
    elements(page, "style").some((style) => /(?:direction|unicode-bidi)\s*:|@import/i.test(rawText(style))),
);
