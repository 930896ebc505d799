import { maskMarkdown } from "./text-rules/mask.ts";

/** Figures on how hard a German text is to read; `words` 0 means there was nothing to measure. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Flesch Reading Ease for German by Amstad: about 0 (very hard) to 100 (very easy). */
  readonly amstad: number;
  /** First Wiener Sachtextformel: about the school year that the text suits. */
  readonly wstf1: number;
  /** Läsbarhetsindex: below 40 easy, above 60 very hard. */
  readonly lix: number;
}

/**
 * Readability of Markdown, as information only. With sentences S, words W, SL = W/S, ASW = syllables per word,
 * and percentages MS (3 and more syllables), IW (more than 6 letters), ES (one syllable):
 * Amstad = 180 − SL − 58.5·ASW, WSTF1 = 0.1935·MS + 0.1672·SL + 0.1297·IW − 0.0327·ES − 0.875, LIX = SL + IW.
 * All figures are rounded to one decimal.
 */
export function readability(markdown: string): Readability {
  const found = sentences(maskMarkdown(markdown));
  const all = found.flatMap(({ text }) => words(text));
  if (all.length === 0) return { sentences: 0, words: 0, amstad: 0, wstf1: 0, lix: 0 };
  const counts = all.map(syllables);
  const percent = (hits: number) => (100 * hits) / all.length;
  const sl = all.length / found.length;
  const asw = counts.reduce((sum, count) => sum + count, 0) / all.length;
  const ms = percent(counts.filter((count) => count >= 3).length);
  const es = percent(counts.filter((count) => count === 1).length);
  const iw = percent(all.filter((word) => word.length > 6).length);
  return {
    sentences: found.length,
    words: all.length,
    amstad: round(180 - sl - 58.5 * asw),
    wstf1: round(0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875),
    lix: round(sl + iw),
  };
}

/** Sentences with their index; headings, list items and paragraphs end one, abbreviations and dates do not. */
export function sentences(markdown: string): { readonly index: number; readonly text: string }[] {
  const prose = markdown.replace(NO_PROSE, (line) => " ".repeat(line.length));
  return [...prose.matchAll(BLOCK)].flatMap(({ index: start, 0: block }) => {
    const text = block.replace(NOT_AN_END, (hit) => hit.replaceAll(".", "·"));
    const ends = [...text.matchAll(/[.!?:…]+[“‘"')*_]*(?=\s|$)/g)].map((end) => end.index + end[0].length);
    return [...ends, text.length]
      .map((end, position) => ({ from: ends[position - 1] ?? 0, end }))
      .map(({ from, end }) => ({
        index: start + from + leadingSpace(block.slice(from, end)),
        text: block.slice(from, end).trim(),
      }))
      .filter((sentence) => words(sentence.text).length > 0);
  });
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

/** Rows of tables and definitions of abbreviations. */
const NO_PROSE = /^[ \t]*(?:\||\*\[[^\]\n]+\]:).*$/gm;

/** A heading, a list item, or the lines of a paragraph. */
const BLOCK = /^[ \t>]*(?:[-*+]|#+|\d+[.)])[ \t].*$|(?:^(?![ \t>]*(?:[-*+]|#+|\d+[.)])[ \t])[ \t>]*\S.*(?:\n|$))+/gm;

/** Full stops inside a sentence: „z. B.“, „10. September“, „Dr.“, „1.000“. */
const NOT_AN_END =
  /(?<!\p{L})(?:\p{L}\.\s?(?:\p{L}\.)+|\d+\.(?=\s?[\p{L}\d])|(?:Dr|Prof|Nr|Abs|Art|ca|bzw|usw|Str|Tel|St|Mio|Mrd|vgl|inkl|evtl|Co|etc)\.)/gu;

/** Words: letters, with hyphens and apostrophes inside; figures do not count. */
export function words(text: string): string[] {
  return text.match(/\p{L}+(?:[-’'*:_]\p{L}+)*/gu) ?? [];
}

/** Syllables of a German word by its groups of vowels; at least 1. */
export function syllables(word: string): number {
  const groups = word.toLowerCase().match(/aa|ai|au|ay|ee|ei|eu|ey|ie|oo|oi|ou|äu|[aeiouyäöü]/g);
  return Math.max(1, groups?.length ?? 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
