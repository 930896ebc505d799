import { pageRule } from "../rule.ts";
import { documentTitle } from "./document-title.ts";

const PLACEHOLDER =
  /^(?:unbenannt(?:es dokument)?|ohne titel|kein titel|neue seite|dokument(?:titel)?|titel(?: der seite)?|seite(?:ntitel)?|hier titel einfügen|untitled(?: document| page)?|no title|new (?:page|document|tab)|document(?: title)?|(?:page )?title|page|insert title here|(?:enter )?your title(?: here)?|index|default|test(?:seite)?|lorem ipsum.*|[\w-]+\.(?:html?|php|aspx?|jsp|docx?|pdf))$/iu;

/** WCAG 2.4.2: the title is not what a program or a template left behind. */
export const titlePlaceholder = pageRule("title-placeholder", ["2.4.2"], (page, report) => {
  const title = documentTitle(page);
  if (title === null || !PLACEHOLDER.test(title.text)) return;
  report.error(
    title.element,
    `Der Titel „${title.text}“ ist ein Platzhalter.`,
    "Nennen Sie in <title> den Gegenstand der Seite und dann den Namen des Angebots.",
  );
});
