import { entryOf, nearest } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { blocksOf } from "../text/blocks.ts";
import { outlineOf } from "./outline.ts";

const MOST_WORDS = 250;
/** Shorter blocks are labels, links and numbers. */
const FEWEST_WORDS = 8;
const NOT_TEXT = /^(?:nav|header|footer|aside|table|form|pre|dialog|svg)$/;

/**
 * WCAG 1.3.1, 2.4.6, 2.4.10: a long text has headings that people find their place by. Here is no single one on the whole
 * page; long stretches between headings: `layout/long-text-without-heading`.
 */
export const headingsMissing = pageRule("headings-missing", ["1.3.1", "2.4.6", "2.4.10"], (page, report) => {
  if (outlineOf(page).length > 0) return;
  const boxed = nearest(page, ({ tagName }) => NOT_TEXT.test(tagName));
  let total = 0;
  for (const { element, text } of blocksOf(page)) {
    if (boxed(element) !== null || entryOf(page, element).unheard) continue;
    const words = text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
    if (words >= FEWEST_WORDS) total += words;
  }
  if (total <= MOST_WORDS) return;
  report.warning(
    null,
    `Auf dieser Seite stehen ${total} Wörter und keine einzige Überschrift (heading).`,
    "Geben Sie der Seite eine Hauptüberschrift (h1), und gliedern Sie den Text mit Überschriften (h2, h3).",
  );
});
