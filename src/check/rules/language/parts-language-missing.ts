import { pageRule } from "../rule.ts";
import { foreignLanguage, languageName } from "./detect.ts";
import { fragmentsOf, isProse } from "./fragments.ts";
import { pageForeignLanguage } from "./page-language-mismatch.ts";
import { declaredLanguage, languagesOf } from "./prose.ts";

/** Short texts need a wider lead than a page. */
const CLEAR = 0.2;
const CERTAIN = 0.3;
const FEWEST_LETTERS = 18;
const FEWEST_WORDS = 12;

/**
 * WCAG 3.1.2: quotations and sentences of four words or more in another language say so with `lang`. Single words and
 * names cannot be judged by their letters; whole pages: `page-language-mismatch`. A long sentence is certain.
 */
export const partsLanguageMissing = pageRule("parts-language-missing", ["3.1.2"], (page, report) => {
  if (pageForeignLanguage(page) !== null) return;
  const declared = declaredLanguage(page);
  for (const { element, text } of languagesOf(page).page) {
    for (const fragment of fragmentsOf(text)) {
      const found = fragment.length < FEWEST_LETTERS || !isProse(fragment) ? null : foreignLanguage(fragment, declared);
      if (found === null || found.lead < CLEAR) continue;
      report[found.lead >= CERTAIN && isSentence(fragment) ? "error" : "warning"](
        element,
        `„${fragment.slice(0, 60)}“ ist wohl ${languageName(found.language)}, die Seite aber als ${languageName(declared)} ausgezeichnet (lang).`,
        `Umgeben Sie die Stelle mit <span lang="${found.language}">.`,
      );
      break;
    }
  }
});

/** True for a long sentence that is no list of names or titles: most words begin with a small letter. */
function isSentence(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= FEWEST_WORDS && small >= words.length * 0.6 && /[.!?]["“”»)]?$/u.test(text);
}
