import { findingAt, type TextRule } from "./rule.ts";

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Abbreviations of three or more capitals need their long form where they first appear (WCAG 3.1.4). */
export const abbreviations: TextRule = (source, { knownAbbreviations }) => {
  const { text } = source;
  const defined = new Set([...text.matchAll(/^\*\[([^\]\n]+)\]:/gm)].map(([, short]) => short));
  const seen = new Set<string>();
  return [...text.matchAll(/[A-ZÄÖÜ]{3,}/g)].flatMap(({ index, 0: short }) => {
    if (seen.has(short) || defined.has(short) || knownAbbreviations.has(short) || ROMAN.test(short)) return [];
    const [before, after] = [
      text.slice(Math.max(0, index - 60), index),
      text.slice(index + short.length, index + short.length + 60),
    ];
    if (/[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return [];
    seen.add(short);
    const explainsBefore = /\p{Ll}[^\s()]*[\s„(]*\($/u.test(before) && /^[“)]/.test(after);
    const explainsAfter = /^\s+\((?:\p{L}+[\s)-]){1,}/u.test(after);
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
