import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readability, sentences, syllables, words } from "../../src/content/readability.ts";

test("the three figures follow their formulas", () => {
  // 2 sentences, 10 words, 17 syllables, 2 words of 3 and more, 5 of one syllable, 2 of more than 6 letters
  const text = "Das Fest ist heute im Park. Alle Gemeinden feiern zusammen.";
  expect(words(text).map(syllables)).toEqual([1, 1, 1, 2, 1, 1, 2, 3, 2, 3]);
  const [sl, asw, ms, iw, es] = [10 / 2, 17 / 10, 20, 20, 50];
  expect(readability(text)).toEqual({
    sentences: 2,
    words: 10,
    amstad: Math.round((180 - sl - 58.5 * asw) * 10) / 10,
    wstf1: Math.round((0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875) * 10) / 10,
    lix: sl + iw,
  });
});

test("an empty text has no figures", () => {
  expect(readability("\n![](foto.png)\n")).toEqual({ sentences: 0, words: 0, amstad: 0, wstf1: 0, lix: 0 });
});

test("harder German scores harder", () => {
  const easy = readability("Wir feiern ein Fest. Es ist im Park. Alle sind da.");
  const hard = readability(
    "Die Inanspruchnahme niedrigschwelliger Fördermöglichkeiten setzt verwaltungsseitige Unterstützungsstrukturen voraus.",
  );
  expect(hard.amstad).toBeLessThan(easy.amstad);
  expect(hard.wstf1).toBeGreaterThan(easy.wstf1);
  expect(hard.lix).toBeGreaterThan(easy.lix);
});

test.each([
  ["Ehrenamt", 3],
  ["Bürger", 2],
  ["Häuser", 2],
  ["Theater", 3],
  ["Staat", 1],
  ["Idee", 2],
  ["Hegelstraße", 4],
  ["hmm", 1],
])("%s has %d syllables", (word, count) => {
  expect(syllables(word)).toBe(count);
});

describe("sentences", () => {
  test.each([
    ["Am 10. September 2023 kamen 1.000 Gäste. Danach war Ruhe.", 2],
    ["Das gilt z. B. für Vereine, u. a. in Halle. Mehr dazu später.", 2],
    ["Dr. Mustermann kam. „Ich danke!“ Dann ging sie.", 3],
    ["## Überschrift ohne Punkt\n\nEin Satz\nüber zwei Zeilen.", 2],
    ["- Erster Punkt\n- Zweiter Punkt", 2],
    ["| Jahr | Zahl |\n|---|---|\n| 2023 | viele |\n\n*[LAGFA]: Langform des Namens", 0],
    ["Wer? Was! Wo …", 3],
  ])("in %j: %d", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test("stand where they say, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Wort", ". ", "! ", "\n", "\n\n", "- ", "„", "“", "z. B.", "3. ")),
        (parts) => {
          const text = parts.join("");
          for (const sentence of sentences(text))
            expect(text.slice(sentence.index, sentence.index + sentence.text.length)).toBe(sentence.text);
        },
      ),
    );
  });
});
