import { attribute, type Element, elements, indexOf, isInline, nearest, nextElement, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { remember } from "../remember.ts";
import { pageRule } from "../rule.ts";

const BEFORE = String.raw`(?<=^|[\s(„“"»«…]|[\p{L}!?.,](?=[:;]['’]?-))`;
const AFTER = String.raw`(?=$|[\s.,;!?…)“”"»«])`;
/** With a nose, then without; a bare ":/" or "8)" would also be an address or a number in a list. */
const SIGN = new RegExp(
  String.raw`${BEFORE}(?:[:;]['’]?[-‑–^][()\[\]|/\\DPOopSX*]+|=?8-[()DOo]+|[:;=]['’]?\)+|[:;=]['’]?\(+|[:;]'?D|:P)${AFTER}`,
  "u",
);
/** "<3" also means "fewer than three": only at the end of a warm sentence it is a heart. */
const HEART = /(?:!|lieb|love|dank|thank|freu|happy)[^.?<>]{0,80}\s<3(?=$|[\s!)])/iu;
/** A sign that is explained where it stands, or words that tell its mood. */
const EXPLAINED =
  /[)(|DPOo*\]]\s*(?:=|\(\p{L}|bedeutet|heißt|steht für|means|stands for)|emoticon|smil(?:ey|ing|e)|läch|lach|grins|zwinker|traurig|\b(?:grin|wink|sad|laugh|frown)/iu;
const NOT_PROSE = /^(?:code|pre|kbd|samp|var|svg|math|textarea|option)$/;

/**
 * WCAG 1.1.1 (technique H86): an emoticon typed from punctuation is a small picture, read out as "colon, dash, bracket"
 * or not at all; words say what it means. Signs that the page explains pass.
 */
export const emoticon = pageRule("emoticon", ["1.1.1"], (page, report) => {
  const { text: all } = indexOf(page);
  if (!SIGN.test(all) && !all.includes("<3")) return;
  const legend = legendOf(page);
  for (const [block, text] of heardBlocks(page)) {
    const sign = emoticonIn(text);
    if (sign === null || legend.has(sign)) continue;
    report.warning(
      block,
      `Das getippte Zeichen „${sign}“ (emoticon) steht ohne Worte da, die es erklären.`,
      'Sagen Sie es in Worten und verstecken Sie das Zeichen mit aria-hidden, oder nehmen Sie role="img" und aria-label.',
    );
  }
});

const emoticonIn = remember((text: string): string | null => {
  const line = text.slice(0, 5_000);
  const sign = SIGN.exec(line)?.[0] ?? (HEART.test(line) ? "<3" : null);
  return sign === null || EXPLAINED.test(line) ? null : sign;
});

/** Text of each block as it is heard, without what explains itself by a name or a title. */
function heardBlocks(page: HtmlPage): ReadonlyMap<Element, string> {
  const blockOf = nearest(page, (element) => !isInline(element));
  const leftOut = nearest(
    page,
    (element) =>
      NOT_PROSE.test(element.tagName) ||
      attribute(element, "role") === "img" ||
      ["aria-label", "title"].some((name) => attribute(element, name) !== null && isInline(element)),
  );
  const blocks = new Map<Element, string>();
  for (const { node, parent } of indexOf(page).texts) {
    const block = blockOf(parent.element);
    if (parent.unheard || block === null) continue;
    const text = leftOut(parent.element) === null ? node.value : " … ";
    blocks.set(block, (blocks.get(block) ?? "") + text);
  }
  return new Map([...blocks].map(([block, text]) => [block, text.trim()]));
}

/** Signs that stand alone as a term or header cell, with their meaning beside them. */
function legendOf(page: HtmlPage): ReadonlySet<string> {
  const legend = new Set<string>();
  for (const place of elements(page, "dt", "th")) {
    const text = textOf(page, place, 20);
    const beside = nextElement(page, place);
    if (text.length <= 5 && emoticonIn(text) === text && beside !== null && /\p{L}{2}/u.test(textOf(page, beside, 200)))
      legend.add(text);
  }
  return legend;
}
