import { elements, entryOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** WCAG 2.2.2 (failures F4, F47): no text that runs or blinks by itself. */
export const movingText = pageRule("moving-text", ["2.2.2"], (page, report) => {
  for (const element of elements(page, "marquee", "blink")) {
    if (entryOf(page, element).unseen) continue;
    report.error(
      element,
      `Dieser Text bewegt sich oder blinkt (<${element.tagName}>).`,
      "Setzen Sie ihn als gewöhnlichen Text.",
    );
  }
});
