import { pageRule, strictAtHome } from "../rule.ts";
import { outlineOf } from "./outline.ts";

/** One `h1` names the page's subject. Not a WCAG criterion, but what screen-reader users jump to first. */
export const headingH1 = pageRule("heading-h1", [], (page, report, context) => {
  const main = outlineOf(page).filter((heading) => heading.level === 1);
  const level = strictAtHome(context);
  if (main.length === 0) {
    report[level](
      null,
      "Die Seite hat keine Hauptüberschrift.",
      "Geben Sie ihr genau eine Überschrift der Ebene 1 (h1).",
    );
  }
  for (const extra of main.slice(1)) {
    report[level](extra.element, "Die Seite hat mehr als eine Hauptüberschrift.", "Machen Sie aus dieser h1 eine h2.");
  }
});
