import { elements, rawText } from "../../dom.ts";
import { type StyleRule, styleRulesIn } from "../../style-rules.ts";
import type { HtmlPage } from "../../types.ts";

/** The rules of all `<style>` elements of a page. */
export function styleRulesOf(page: HtmlPage): readonly StyleRule[] {
  return elements(page, "style").flatMap((style) => styleRulesIn(rawText(style)));
}
