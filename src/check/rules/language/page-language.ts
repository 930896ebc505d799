import { attribute, type Element, elements } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { isLanguageTag } from "./language-tag.ts";

/** WCAG 3.1.1: the page says its language; at home that is German, unless the page names its German original. */
export const pageLanguage = pageRule("page-language", ["3.1.1"], (page, report, context) => {
  const html = elements(page, "html")[0];
  if (html === undefined) return;
  const language = attribute(html, "lang")?.trim() ?? "";
  const xml = attribute(html, "xml:lang")?.trim() ?? null;
  if (language === "") {
    report.error(html, "Die Seite sagt nicht, in welcher Sprache sie ist.", 'Schreiben Sie <html lang="de">.');
  } else if (!isLanguageTag(language)) {
    report.error(
      html,
      `„${language}“ ist kein Sprachkürzel.`,
      'Nennen Sie die Sprache nach BCP 47, zum Beispiel lang="de".',
    );
  } else if (xml !== null && primary(xml) !== primary(language)) {
    report.error(
      html,
      `Die Seite nennt zwei Sprachen: lang="${language}" und xml:lang="${xml}".`,
      "Streichen Sie xml:lang.",
    );
  } else if (context.house !== null && primary(language) !== "de" && !hasGermanOriginal(page)) {
    report.error(
      html,
      `Die Seite ist als „${language}“ ausgezeichnet und nennt keine deutsche Fassung.`,
      'Setzen Sie lang="de", oder verweisen Sie bei einer Übersetzung mit hreflang="de" auf das Original.',
    );
  }
});

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

function hasGermanOriginal(page: HtmlPage): boolean {
  return elements(page, "link", "a").some((link: Element) => primary(attribute(link, "hreflang") ?? "") === "de");
}
