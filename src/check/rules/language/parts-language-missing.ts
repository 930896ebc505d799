import { pageRule } from "../rule.ts";
import { foreignLanguage, languageName } from "./detect.ts";
import { fragmentsOf, isProse } from "./fragments.ts";
import { pageForeignLanguage } from "./page-language-mismatch.ts";
import { declaredLanguage, languagesOf } from "./prose.ts";

/** Short texts need a wider lead than a page. */
const CLEAR = 0.2;
const FEWEST_LETTERS = 18;

/**
 * WCAG 3.1.2: quotations and sentences of four words or more in another language say so with `lang`. Single words and
 * names cannot be judged by their letters; whole pages: `page-language-mismatch`.
 */
export const partsLanguageMissing = pageRule("parts-language-missing", ["3.1.2"], (page, report) => {
  if (pageForeignLanguage(page) !== null) return;
  const declared = declaredLanguage(page);
  for (const { element, text } of languagesOf(page).page) {
    for (const fragment of fragmentsOf(text)) {
      const found = fragment.length < FEWEST_LETTERS || !isProse(fragment) ? null : foreignLanguage(fragment, declared);
      if (found === null || found.lead < CLEAR) continue;
      report.warning(
        element,
        `„${fragment.slice(0, 60)}“ ist wohl ${languageName(found.language)}, die Seite aber als ${languageName(declared)} ausgezeichnet (lang).`,
        `Umgeben Sie die Stelle mit <span lang="${found.language}">.`,
      );
      break;
    }
  }
});
