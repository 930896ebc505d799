import { pageRule } from "../rule.ts";
import { blocksOf } from "./blocks.ts";

const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ \u00A0]\p{L}){4,}(?![\p{L}\p{N}])/u;

/** WCAG 1.3.2 (failure F32): blanks between the letters of a word make speech read single letters. */
export const spacedLetters = pageRule("spaced-letters", ["1.3.2"], (page, report) => {
  for (const { element, text } of blocksOf(page)) {
    const found = element.tagName === "pre" ? undefined : SPACED.exec(text.slice(0, 20_000))?.[0];
    if (found === undefined || isAlphabet(found)) continue;
    report[isWord(found) ? "error" : "warning"](
      element,
      `In „${found.slice(0, 60)}“ stehen Leerzeichen zwischen den Buchstaben.`,
      "Schreiben Sie das Wort zusammen, und sperren Sie es mit CSS (letter-spacing).",
    );
  }
});

/** Small letters, or vowels among consonants, are no list of capital signs such as bus lines. */
function isWord(letters: string): boolean {
  const [vowels = [], others = []] = [/[aeiouyäöü]/giu, /(?![aeiouyäöü])\p{L}/giu].map(
    (kind) => letters.match(kind) ?? [],
  );
  return /\p{Ll}/u.test(letters) || (vowels.length >= 2 && others.length >= 2);
}

/** The letters of an index from A to Z stand alone on purpose. */
function isAlphabet(letters: string): boolean {
  const order = letters.toUpperCase().split(/\s/u);
  return order.every((letter, i) => i === 0 || (order[i - 1] ?? "") < letter);
}
