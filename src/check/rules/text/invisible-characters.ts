import { indexOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

/** Soft hyphen, zero-width space, word joiner, BOM anywhere; joiners only between Latin letters (other scripts need them). */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|(?<=\p{Script=Latin})[\u200C\u200D](?=\p{Script=Latin})/u;
const IN_ATTRIBUTES = new Set(["alt", "title", "aria-label", "content", "placeholder"]);

/** Soft hyphens and zero-width characters break search, copied text, braille displays and some text browsers. */
export const invisibleCharacters = pageRule("invisible-characters", [], (page, report, context) => {
  const { texts, entries } = indexOf(page);
  const holders = new Set(texts.filter(({ node }) => INVISIBLE.test(node.value)).map(({ parent }) => parent.element));
  for (const { element } of entries) {
    if (element.attrs.some(({ name, value }) => IN_ATTRIBUTES.has(name) && INVISIBLE.test(value))) holders.add(element);
  }
  const [first] = holders;
  if (first === undefined) return;
  report[strictAtHome(context)](
    first,
    `An ${holders.size} Stellen stehen unsichtbare Zeichen (weiche Trennzeichen oder Zeichen ohne Breite).`,
    "Entfernen Sie sie; die Trennung übernimmt CSS mit hyphens: auto.",
  );
});
