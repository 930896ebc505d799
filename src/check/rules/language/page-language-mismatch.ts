import { elements, perPage } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { type Detected, foreignLanguage, hasWords, languageName } from "./detect.ts";
import { declaredLanguage, languagesOf } from "./prose.ts";

/** Fewer words may be a name, a slogan or a foreign expression. */
const FEWEST_WORDS = 8;
const CLEAR = 0.15;
/** Characters, for the detector reads the first 350 bytes. */
const SAMPLE = 350;
const SAMPLES = 5;

/** WCAG 3.1.1: the page is written in the language that it declares; text with a `lang` of its own aside. */
export const pageLanguageMismatch = pageRule("page-language-mismatch", ["3.1.1"], (page, report) => {
  const found = pageForeignLanguage(page);
  if (found === null) return;
  const said = declaredLanguage(page);
  report.error(
    elements(page, "html")[0] ?? null,
    `Die Seite ist als ${languageName(said)} ausgezeichnet (lang="${said}"), geschrieben ist sie auf ${languageName(found.language)}.`,
    `Schreiben Sie <html lang="${found.language}">.`,
  );
});

/**
 * The language that the page is clearly written in when it declares another; null when all is well or unclear. Samples
 * from beginning to end are judged and the majority decides: a menu or a heading in another language does not.
 */
export const pageForeignLanguage = perPage((page): Detected | null => {
  const blocks = languagesOf(page).page.map(({ text }) => text);
  if (!hasWords(blocks.join("\n"), FEWEST_WORDS)) return null;
  const found = samplesOf(blocks).map((sample) => foreignLanguage(sample, declaredLanguage(page)));
  const clear = found.filter((one) => one !== null).filter(({ lead }) => lead >= CLEAR);
  const votesFor = (language: string): number => clear.filter((one) => one.language === language).length;
  return clear.find(({ language }) => votesFor(language) > found.length / 2) ?? null;
});

/** At most `SAMPLES` pieces of the text, each as long as the detector reads, evenly spread over the whole. */
function samplesOf(blocks: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const block of blocks) {
    piece += `${block}\n`;
    if (piece.length < SAMPLE) continue;
    pieces.push(piece);
    piece = "";
  }
  if (pieces.length === 0 || hasWords(piece, FEWEST_WORDS)) pieces.push(piece);
  const step = Math.max(1, pieces.length / SAMPLES);
  return Array.from({ length: Math.min(SAMPLES, pieces.length) }, (_, index) => pieces[Math.floor(index * step)] ?? "");
}
