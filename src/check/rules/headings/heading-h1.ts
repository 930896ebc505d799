import { elements, entryOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

/** One `h1` names the page's subject. Not a WCAG criterion, but what screen-reader users jump to first. */
export const headingH1 = pageRule("heading-h1", [], (page, report, context) => {
  const shown = elements(page, "h1").filter((heading) => !entryOf(page, heading).unheard);
  const level = strictAtHome(context);
  if (shown.length === 0) {
    report[level](
      null,
      "Die Seite hat keine Hauptüberschrift.",
      "Geben Sie ihr genau eine Überschrift der Ebene 1 (h1).",
    );
  }
  for (const extra of shown.slice(1)) {
    report[level](extra, "Die Seite hat mehr als eine Hauptüberschrift.", "Machen Sie aus dieser h1 eine h2.");
  }
});
