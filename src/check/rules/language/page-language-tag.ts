import { attribute, elements } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { isLanguageTag } from "./language-tag.ts";

/** WCAG 3.1.1: the language that the page names is one. A page that names none: `page-language`. */
export const pageLanguageTag = pageRule("page-language-tag", ["3.1.1"], (page, report) => {
  const html = elements(page, "html")[0];
  const language = html === undefined ? "" : (attribute(html, "lang")?.trim() ?? "");
  if (html === undefined || language === "" || isLanguageTag(language)) return;
  report.error(
    html,
    `„${language}“ ist kein Sprachkürzel.`,
    'Nennen Sie die Sprache nach BCP 47, zum Beispiel lang="de".',
  );
});
