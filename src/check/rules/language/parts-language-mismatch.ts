import { attribute, joinSpace } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { foreignLanguage, hasWords, languageName } from "./detect.ts";
import { fragmentsOf, isProse } from "./fragments.ts";
import { languagesOf } from "./prose.ts";

const CLEAR = 0.15;
/** Two words may well be a name: then the lead must be wide, and a person must look. */
const WIDE = 0.3;
const FEWEST_LETTERS = 10;

/**
 * WCAG 3.1.2: what carries a `lang` is written in that language. Text that mixes languages, such as a sentence about
 * a foreign saying, is left to people.
 */
export const partsLanguageMismatch = pageRule("parts-language-mismatch", ["3.1.2"], (page, report) => {
  for (const { element, text: written } of languagesOf(page).parts) {
    const said = attribute(element, "lang")?.trim() ?? "";
    const text = joinSpace(written);
    const found = text.length < FEWEST_LETTERS || !hasWords(text, 2) ? null : foreignLanguage(text, said);
    if (found === null || fragmentsOf(written).some((fragment) => foreignLanguage(fragment, said) === null)) continue;
    const certain = hasWords(text, 4) && found.lead >= CLEAR && isProse(text);
    if (!certain && found.lead < WIDE) continue;
    report[certain ? "error" : "warning"](
      element,
      `„${text.slice(0, 60)}“ ist als ${languageName(said)} ausgezeichnet (lang="${said}"), aber wohl ${languageName(found.language)}.`,
      `Schreiben Sie lang="${found.language}", oder streichen Sie lang.`,
    );
  }
});
