import { elements, textOf } from "../../dom.ts";
import { outlineOf } from "../headings/outline.ts";
import { pageRule } from "../rule.ts";
import { documentTitle } from "./document-title.ts";
import { stems } from "./stems.ts";

const FEWEST_WORDS = 10;

/** WCAG 2.4.2 (failure F25): the title speaks of what the page holds. Pages with a main heading: `title-heading`. */
export const titleContent = pageRule("title-content", ["2.4.2"], (page, report) => {
  const title = documentTitle(page);
  const body = elements(page, "body")[0];
  if (title === null || body === undefined || outlineOf(page).some(({ level }) => level === 1)) return;
  const wanted = stems(title.text);
  const present = stems(textOf(page, body, 100_000));
  if (wanted.size === 0 || present.size < FEWEST_WORDS || [...wanted].some((stem) => present.has(stem))) return;
  report.warning(
    title.element,
    `Kein Wort des Titels „${title.text.slice(0, 60)}“ kommt auf der Seite vor.`,
    "Nennen Sie im Titel den Gegenstand der Seite.",
  );
});
