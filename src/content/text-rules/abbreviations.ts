import { findingAt, type TextRule } from "./rule.ts";

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Abbreviations of three or more capitals need their long form where they first appear (WCAG 3.1.4). */
export const abbreviations: TextRule = (source, { knownAbbreviations }) => {
  const { text } = source;
  const defined = new Set([...text.matchAll(/^\*\[([^\]\n]+)\]:/gm)].map(([, short]) => short));
  const seen = new Set<string>();
  return [...text.matchAll(/(?<![\p{L}\p{N}_])\p{Lu}{3,}(?![\p{L}\p{N}_])/gu)].flatMap(({ index, 0: short }) => {
    if (seen.has(short) || defined.has(short) || knownAbbreviations.has(short) || ROMAN.test(short)) return [];
    seen.add(short);
    const explainsBefore =
      /\p{Ll}[^\s()]*[\s„(]*\($/u.test(text.slice(0, index)) && /^[“)]/.test(text.slice(index + short.length));
    const explainsAfter = /^\s+\((?:\p{L}+[\s)-]){1,}/u.test(text.slice(index + short.length));
    if (explainsBefore || explainsAfter) return [];
    return findingAt(source, index, {
      level: "warning",
      rule: "abbreviation",
      criteria: ["3.1.4"],
      message: `Die Abkürzung „${short}“ wird nicht erklärt.`,
      remedy: `Beim ersten Mal „Langform (${short})“ schreiben oder am Ende des Textes „*[${short}]: Langform“ ergänzen.`,
    });
  });
};
