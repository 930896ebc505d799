import type { Block } from "./draft.ts";

/** Longer "sentences" are no teaser but a text without full stops. */
const MAX_SENTENCE = 1000;
const END = /[.!?…][“”"‘’'»)\]]*(?=\s+[\p{Lu}\d„"»¿‚(])/gu;
const ABBREVIATION =
  /(?:^|[\s(„"])(?:\p{L}|\d{1,3}|(?:\p{L}\.)+\p{L}|Nr|Dr|Prof|Dipl|Ing|St|Str|Tel|bzw|ca|usw|etc|vgl|Abs|Art|Mio|Mrd|Tsd|inkl|ggf|evtl|sog|max|min|geb|Hrsg|Jan|Feb|Apr|Aug|Sept|Okt|Nov|Dez)$/u;

/**
 * The first whole sentence of a text, word for word, as a proposal for the summary; null when there is none.
 * A salutation or a line without full stop is passed over.
 */
export function firstSentence(blocks: readonly Block[]): { readonly text: string; readonly line: number } | null {
  for (const block of blocks) {
    if (block.kind !== "paragraph") continue;
    const text = sentenceOf(block.inlines.map((inline) => inline.text).join(""));
    if (text !== null) return { text, line: block.line };
  }
  return null;
}

function sentenceOf(paragraph: string): string | null {
  const text = paragraph.slice(0, MAX_SENTENCE + 1);
  for (const { 0: mark, index } of text.matchAll(END)) {
    const sentence = text.slice(0, index + mark.length);
    if (mark.startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, index - 20), index))) continue;
    // A quotation of several sentences is not cut inside.
    if (sentence.split("„").length > sentence.split(/[“”]/).length) continue;
    return sentence;
  }
  return text.length <= MAX_SENTENCE && /[.!?…][“”"‘’'»)\]]*$/.test(text) ? text : null;
}
