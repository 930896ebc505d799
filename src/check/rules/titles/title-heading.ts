import { outlineOf } from "../headings/outline.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { documentTitle } from "./document-title.ts";
import { stems } from "./stems.ts";

/** WCAG 2.4.2: title and main heading speak of the same thing. Words count by their first letters ("Bericht", "Berichts"). */
export const titleHeading = pageRule("title-heading", ["2.4.2"], (page, report) => {
  const title = documentTitle(page);
  const heading = outlineOf(page).find(({ level }) => level === 1)?.element;
  if (title === null || title.text === "" || heading === undefined) return;
  const wanted = stems(nameOf(page, heading));
  const present = stems(title.text);
  if (wanted.size === 0 || [...wanted].some((stem) => present.has(stem))) return;
  report.warning(
    title.element,
    `Im Titel „${title.text}“ steht kein Wort der Hauptüberschrift.`,
    "Beginnen Sie den Titel mit der Hauptüberschrift.",
  );
});
