import { attribute, type Element, elements } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { primarySubtag } from "./language-tag.ts";

/** WCAG 3.1.1: the page says its language; at home that is German, unless the page names its German original. */
export const pageLanguage = pageRule("page-language", ["3.1.1"], (page, report, context) => {
  const html = elements(page, "html")[0];
  if (html === undefined) return;
  const language = attribute(html, "lang")?.trim() ?? "";
  if (language === "") {
    // A script may set it; whether it does, the browser's engines tell.
    report[runsScript(page) ? "warning" : "error"](
      html,
      "Die Seite sagt nicht, in welcher Sprache sie ist.",
      'Schreiben Sie <html lang="de">.',
    );
  } else if (context.house !== null && primarySubtag(language) !== "de" && !hasGermanOriginal(page)) {
    report.error(
      html,
      `Die Seite ist als „${language}“ ausgezeichnet und nennt keine deutsche Fassung.`,
      'Setzen Sie lang="de", oder verweisen Sie bei einer Übersetzung mit hreflang="de" auf das Original.',
    );
  }
});

function hasGermanOriginal(page: HtmlPage): boolean {
  return elements(page, "link", "a").some((link: Element) => primarySubtag(attribute(link, "hreflang") ?? "") === "de");
}
