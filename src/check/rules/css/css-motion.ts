import { elements } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { styleRulesOf } from "./style-rules.ts";

/** WCAG 2.2.2: animations end within five seconds or start only where people have not asked for less motion. */
export const cssMotion = pageRule("css-motion", ["2.2.2"], (page, report, context) => {
  for (const { selector, declarations, conditions } of styleRulesOf(page)) {
    const animation = `${declarations.get("animation") ?? ""} ${declarations.get("animation-iteration-count") ?? ""}`;
    const allowed = conditions.some((one) => /prefers-reduced-motion\s*:\s*no-preference/i.test(one));
    if (allowed || !/\binfinite\b/i.test(animation)) continue;
    report[strictAtHome(context)](
      elements(page, "style")[0] ?? null,
      `Die Regel „${selector}“ bewegt etwas ohne Ende (animation … infinite).`,
      "Begrenzen Sie die Bewegung auf fünf Sekunden, und achten Sie auf prefers-reduced-motion.",
    );
  }
});
