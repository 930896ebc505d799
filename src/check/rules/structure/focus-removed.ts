import { attribute, entryOf, indexOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** WCAG 2.1.1, 2.4.7, 3.2.1 (failure F55): nothing gives the focus away as soon as it gets it. */
export const focusRemoved = pageRule("focus-removed", ["2.1.1", "2.4.7", "3.2.1"], (page, report) => {
  for (const { element } of indexOf(page).entries) {
    if (!/(?<![\w.])(?:this\.)?blur\s*\(/u.test(attribute(element, "onfocus") ?? "")) continue;
    if (entryOf(page, element).unseen) continue;
    report.error(
      element,
      "Dieses Element gibt den Fokus sofort wieder ab (onfocus mit blur): Mit der Tastatur ist es nicht zu benutzen.",
      "Streichen Sie onfocus, und gestalten Sie den Fokus mit CSS.",
    );
  }
});
