import { attribute, elements } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { isLanguageTag, primarySubtag } from "./language-tag.ts";

/** WCAG 3.1.1: `lang` and `xml:lang` of a page name the same language. */
export const pageLanguageTwice = pageRule("page-language-twice", ["3.1.1"], (page, report) => {
  const html = elements(page, "html")[0];
  const language = html === undefined ? "" : (attribute(html, "lang")?.trim() ?? "");
  const xml = html === undefined ? "" : (attribute(html, "xml:lang")?.trim() ?? "");
  if (html === undefined || !isLanguageTag(language) || xml === "") return;
  if (primarySubtag(xml) === primarySubtag(language)) return;
  report.error(
    html,
    `Die Seite nennt zwei Sprachen: lang="${language}" und xml:lang="${xml}".`,
    "Streichen Sie xml:lang.",
  );
});
