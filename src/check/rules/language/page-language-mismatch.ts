import { elements, perPage } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { type Detected, foreignLanguage, hasWords, languageName } from "./detect.ts";
import { declaredLanguage, languagesOf } from "./prose.ts";

/** Fewer words may be a name, a slogan or a foreign expression. */
const FEWEST_WORDS = 8;
const CLEAR = 0.15;

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

/** The language that the page is clearly written in when it declares another; null when all is well or unclear. */
export const pageForeignLanguage = perPage((page): Detected | null => {
  const text = languagesOf(page)
    .page.map((block) => block.text)
    .join("\n");
  if (!hasWords(text, FEWEST_WORDS)) return null;
  const found = foreignLanguage(text, declaredLanguage(page));
  return found !== null && found.lead >= CLEAR ? found : null;
});
