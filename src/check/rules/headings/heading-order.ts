import { pageRule, strictAtHome } from "../rule.ts";
import { outlineOf } from "./outline.ts";

/** WCAG 1.3.1 (technique G141): a heading goes at most one level deeper than the one before it. */
export const headingOrder = pageRule("heading-order", ["1.3.1"], (page, report, context) => {
  let before = 0;
  for (const { element, level } of outlineOf(page)) {
    if (before > 0 && level > before + 1) {
      report[strictAtHome(context)](
        element,
        `Nach einer Überschrift der Ebene ${before} folgt eine der Ebene ${level}: Dazwischen fehlt eine Ebene.`,
        `Setzen Sie diese Überschrift auf Ebene ${before + 1}, oder ergänzen Sie die fehlende.`,
      );
    }
    before = level;
  }
});
