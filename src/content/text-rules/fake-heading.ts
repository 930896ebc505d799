import { findingAt, type Paragraph, paragraphs, type TextRule } from "./rule.ts";

/** A lone bold line, or a short line with a colon before plain text, is a heading in disguise (WCAG 1.3.1). */
export const fakeHeading: TextRule = (source) => {
  const blocks = paragraphs(source.text);
  return blocks.flatMap((block, position) => {
    const title = boldLine(block) ?? colonLine(block, blocks[position + 1]);
    if (title === null) return [];
    return findingAt(source, block.index, {
      level: "warning",
      rule: "fake-heading",
      criteria: ["1.3.1"],
      message: `„${title}“ sieht aus wie eine Überschrift, ist aber keine.`,
      remedy: `Als Überschrift schreiben: „## ${title}“.`,
    });
  });
};

function boldLine({ text }: Paragraph): string | null {
  const found = /^(\*\*|__)(?!\s)([^*_\n]{1,120}?):?\1:?$/.exec(text);
  return found?.[2] === undefined || /[.!?]$/.test(found[2]) ? null : found[2].trim();
}

/** A colon before a list, a table or a quotation announces it; before plain text it is meant as a heading. */
function colonLine({ text }: Paragraph, next: Paragraph | undefined): string | null {
  const found = /^(?![#>|*_-])(\p{Lu}[^\n.!?:]{1,60}):$/u.exec(text);
  if (found?.[1] === undefined || found[1].trim().split(/\s+/).length > 4 || next === undefined) return null;
  return /^(?:[-*+>|„‚"»#]|\d+[.)]|\s{4}|Tabelle:)/.test(next.text) ? null : found[1].trim();
}
