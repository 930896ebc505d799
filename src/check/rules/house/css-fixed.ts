import { elements } from "../../dom.ts";
import { styleRulesOf } from "../css/style-rules.ts";
import { houseRule } from "../rule.ts";

/** WCAG 2.4.11, 1.4.10 by construction: nothing is fixed or sticky, so nothing covers the focus. */
export const cssFixed = houseRule("css-fixed", ["2.4.11"], (page, report) => {
  for (const { selector, declarations } of styleRulesOf(page)) {
    const position = declarations.get("position") ?? "";
    if (!/\b(?:fixed|sticky)\b/i.test(position)) continue;
    report.error(
      elements(page, "style")[0] ?? null,
      `Die Regel „${selector}“ hält etwas beim Rollen fest (position: ${position}).`,
      "Lassen Sie es mit der Seite rollen.",
    );
  }
});
