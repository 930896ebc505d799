import { pageRule } from "../rule.ts";
import { blocksOf } from "./blocks.ts";

const RUN = /\p{Lu}{2,}(?:[-'’]\p{Lu}+)*(?:[\s,:;–—/&-]{1,3}\p{Lu}{2,}(?:[-'’]\p{Lu}+)*)+/gu;

/** Long runs of capitals are hard to read, and some screen readers spell them. Names of parties and the like pass. */
export const allCaps = pageRule("all-caps", [], (page, report) => {
  for (const { element, text } of blocksOf(page)) {
    if (element.tagName === "pre") continue;
    const run = text.match(RUN)?.find((found) => isLong(found));
    if (run === undefined) continue;
    report.warning(
      element,
      `„${run.slice(0, 60)}“ steht ganz in Großbuchstaben.`,
      "Schreiben Sie in gewöhnlicher Groß- und Kleinschreibung, und heben Sie mit <strong> hervor.",
    );
  }
});

/** Three words or more, and among them one that is no abbreviation. */
function isLong(run: string): boolean {
  const words = run.match(/\p{Lu}{2,}/gu) ?? [];
  return words.length >= 3 && words.some((word) => word.length >= 6);
}
