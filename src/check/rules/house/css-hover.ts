import { elements } from "../../dom.ts";
import type { StyleRule } from "../../style-rules.ts";
import { styleRulesOf } from "../css/style-rules.ts";
import { houseRule } from "../rule.ts";

const SHOWING = [
  "display",
  "visibility",
  "opacity",
  "clip",
  "clip-path",
  "height",
  "max-height",
  "left",
  "top",
  "content",
];

/** WCAG 1.4.13, 2.1.1 by construction: what appears under the pointer appears for the keyboard as well. */
export const cssHover = houseRule("css-hover", ["1.4.13", "2.1.1"], (page, report) => {
  const rules = styleRulesOf(page);
  const showing = rules.filter((rule) => SHOWING.some((name) => rule.declarations.has(name)));
  const twins = new Set(
    showing
      .flatMap(parts)
      .filter((part) => /:focus/i.test(part))
      .map(normal),
  );
  for (const rule of showing) {
    const lonely = parts(rule).find((part) => /:hover/i.test(part) && !twins.has(normal(part)));
    if (lonely === undefined) continue;
    report.error(
      elements(page, "style")[0] ?? null,
      `Die Regel „${lonely}“ zeigt oder verbirgt etwas nur unter dem Mauszeiger.`,
      "Zeigen Sie es immer, oder schreiben Sie dieselbe Regel auch für :focus oder :focus-within.",
    );
  }
});

function parts({ selector }: StyleRule): string[] {
  return selector.split(",").map((part) => part.trim());
}

/** The selector without its states, so that `a:hover` and `a:focus-visible` compare equal. */
function normal(selector: string): string {
  return selector.replace(/:(?:hover|focus-within|focus-visible|focus)\b/gi, ":state");
}
