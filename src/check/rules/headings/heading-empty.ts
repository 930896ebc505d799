import { contentName, nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { outlineOf } from "./outline.ts";

/** WCAG 1.3.1, 2.4.6: a heading without text is announced and says nothing. */
export const headingEmpty = pageRule("heading-empty", ["1.3.1", "2.4.6"], (page, report) => {
  for (const { element } of outlineOf(page)) {
    // Any element may be made a heading by its role; then its content names it.
    if (nameOf(page, element) === "" && contentName(page, element) === "") {
      report.error(element, "Diese Überschrift ist leer.", "Schreiben Sie einen Text hinein, oder entfernen Sie sie.");
    }
  }
});
