import { attribute, indexOf } from "../../dom.ts";
import { houseRule } from "../rule.ts";

/**
 * WCAG 1.4.12: at home the one stylesheet rules. A `style` attribute would be blocked by the CSP, and overrides readers'
 * settings.
 */
export const noInlineStyle = houseRule("no-inline-style", ["1.4.12"], (page, report) => {
  for (const { element } of indexOf(page).entries) {
    if (attribute(element, "style") !== null) {
      report.error(element, "Dieses Element trägt ein style-Attribut.", "Nehmen Sie eine Klasse der Formatvorlage.");
    }
  }
});
