import { attribute, type Element, indexOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { isLanguageTag } from "./language-tag.ts";
import { governorsOf } from "./prose.ts";

/** WCAG 3.1.2: every `lang` below `<html>` that governs text names a language. */
export const partsLanguage = pageRule("parts-language", ["3.1.2"], (page, report) => {
  const languageOf = governorsOf(page);
  const governing = new Set<Element>();
  for (const { node, parent } of indexOf(page).texts) {
    const element = parent.unseen || node.value.trim() === "" ? null : languageOf(parent.element);
    if (element !== null && element.tagName !== "html") governing.add(element);
  }
  for (const element of governing) {
    const language = attribute(element, "lang")?.trim() ?? "";
    if (language === "") {
      report.warning(element, "Dieser Teil hat ein leeres lang.", "Nennen Sie seine Sprache, oder streichen Sie lang.");
    } else if (!isLanguageTag(language)) {
      report.error(
        element,
        `„${language}“ ist kein Sprachkürzel.`,
        'Nennen Sie die Sprache nach BCP 47, zum Beispiel lang="en".',
      );
    }
  }
});
