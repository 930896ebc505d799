import { elements } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { styleRulesOf } from "./style-rules.ts";

/** WCAG 1.3.1 (failure F87): words come from the HTML, not from CSS `content`. Print rules may add addresses. */
export const cssGeneratedText = pageRule("css-generated-text", ["1.3.1", "1.1.1"], (page, report) => {
  for (const { selector, declarations, conditions } of styleRulesOf(page)) {
    const content = /::?(?:before|after)\b/i.test(selector) ? (declarations.get("content") ?? "") : "";
    if (!/["'][^"']*\p{L}{2}/u.test(content) || conditions.some((one) => /\bprint\b/i.test(one))) continue;
    // After a slash stands the text alternative of the content (CSS Generated Content 3).
    if (/["']\s*\/\s*["']/.test(content)) continue;
    report.warning(
      elements(page, "style")[0] ?? null,
      `Die Regel „${selector}“ fügt mit CSS (content in ::before oder ::after) Text ein: ${content.slice(0, 60)}.`,
      "Schreiben Sie den Text in das HTML.",
    );
  }
});
