import type { HtmlPage } from "../../types.ts";
import { outlineOf } from "../headings/outline.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { documentTitle } from "./document-title.ts";

const PLACEHOLDER =
  /^(?:unbenannt(?:es dokument)?|ohne titel|kein titel|neue seite|dokument(?:titel)?|titel(?: der seite)?|seite(?:ntitel)?|hier titel einfügen|untitled(?: document| page)?|no title|new (?:page|document|tab)|document(?: title)?|(?:page )?title|page|insert title here|(?:enter )?your title(?: here)?|index|default|test(?:seite)?|lorem ipsum.*|[\w-]+\.(?:html?|php|aspx?|jsp|docx?|pdf))$/iu;

const HOME = /^(?:start(?:seite)?|home ?page|home)$/iu;

/** WCAG 2.4.2: the title is not what a program or a template left behind. */
export const titlePlaceholder = pageRule("title-placeholder", ["2.4.2"], (page, report) => {
  const title = documentTitle(page);
  if (title === null || !(PLACEHOLDER.test(title.text) || (HOME.test(title.text) && isAboutMore(page)))) return;
  report.error(
    title.element,
    `Der Titel „${title.text}“ ist ein Platzhalter.`,
    "Nennen Sie in <title> den Gegenstand der Seite und dann den Namen des Angebots.",
  );
});

/** True when the main heading names something else than the home page. */
function isAboutMore(page: HtmlPage): boolean {
  const heading = outlineOf(page).find(({ level }) => level === 1)?.element;
  return heading !== undefined && !/start|home|willkommen|welcome/i.test(nameOf(page, heading));
}
