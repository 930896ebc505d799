import { eld } from "eld/extrasmall";
import { remember } from "../remember.ts";
import { primarySubtag } from "./language-tag.ts";

/** What a text is written in, as far as its letters tell. */
export interface Detected {
  /** ISO 639-1. */
  readonly language: string;
  /** How much better it fits than the declared language, from 0 to 1. */
  readonly lead: number;
}

/** The languages that the detector knows; the smaller ones, Sorbian among them, it would take for a neighbour. */
const KNOWN = new Set(Object.values(eld.info().Languages));

/** Languages so close that short texts cannot be told apart; Norwegian Bokmål and Nynorsk count as Norwegian. */
const FAMILIES = [
  ["da", "no", "sv"],
  ["hr", "sr", "bs", "sl"],
  ["cs", "sk"],
  ["es", "ca", "gl", "pt"],
  ["ms", "id", "tl"],
  ["nl", "af"],
  ["ru", "uk", "be", "bg"],
  ["hi", "mr", "ne"],
  ["ar", "fa", "ur"],
  ["az", "tr"],
  ["et", "fi"],
];

/**
 * The language of a text (eld, n-grams) when it is another one than the declared; null when it is the declared one,
 * a close relative, or when the detector does not know the declared language. The detector reads the first 350 bytes.
 */
export const foreignLanguage = remember((text: string, declared: string): Detected | null => {
  const expected = primaryLanguage(declared);
  if (!KNOWN.has(expected)) return null;
  const result = eld.detect(text);
  const { language } = result;
  if (language === "" || language === expected) return null;
  const scores = result.getScores();
  const lead = (scores[language] ?? 0) - (scores[expected] ?? 0);
  const close = FAMILIES.some((family) => family.includes(language) && family.includes(expected));
  return close || !result.isReliable() ? null : { language, lead };
});

/** `de` of `de-DE`, and `no` for both kinds of Norwegian. */
function primaryLanguage(tag: string): string {
  const primary = primarySubtag(tag.trim());
  return primary === "nb" || primary === "nn" ? "no" : primary;
}

/** True for a text of at least so many words of two letters or more; what follows them is not read. */
export function hasWords(text: string, fewest: number): boolean {
  const words = text.matchAll(/\p{L}{2,}/gu);
  for (let count = 0; count < fewest; count++) if (words.next().done === true) return false;
  return true;
}

const names = new Intl.DisplayNames(["de"], { type: "language" });

/** The German name of the language of a tag, such as „Englisch“ for `en-GB`; a faulty region decides nothing. */
export function languageName(tag: string): string {
  const language = primaryLanguage(tag);
  return /^[a-z]{2,3}$/.test(language) ? (names.of(language) ?? language) : tag;
}
