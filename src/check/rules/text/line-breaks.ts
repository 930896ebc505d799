import { attribute, elements, entryOf, nearest, nextElement, textOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

const LONG = 200;

/** WCAG 1.3.1: paragraphs are `<p>`; two line breaks in a row only look like one. */
export const lineBreaks = pageRule("line-breaks", ["1.3.1"], (page, report) => {
  const blockOf = nearest(page, ({ tagName }) => !/^(?:br|b|i|strong|em|span|font|a)$/.test(tagName));
  const told = new Set<unknown>();
  for (const br of elements(page, "br")) {
    const block = blockOf(br);
    const next = nextElement(page, br);
    if (block === null || told.has(block) || next?.tagName !== "br" || entryOf(page, br).unseen) continue;
    if (/^(?:address|pre|td|th)$/.test(block.tagName) || attribute(block, "role") !== null) continue;
    if (textOf(page, block, 2_000).length < LONG) continue;
    told.add(block);
    report.warning(
      br,
      "Hier trennen zwei Zeilenumbrüche (br) Absätze, die keine sind.",
      "Setzen Sie jeden Absatz in ein eigenes <p>.",
    );
  }
});
