import { attribute, type Element, indexOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { ariaName, contentName, labelsOf, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";

/** WCAG 2.4.4, 4.1.2: links and buttons named by `title` alone stay nameless on touch screens and for the keyboard. */
export const controlTitleOnly = pageRule("control-title-only", ["4.1.2"], (page, report) => {
  for (const { element, unheard } of indexOf(page).entries) {
    if (unheard || titleOf(element) === "" || !isControl(element) || isNamed(page, element)) continue;
    report.warning(
      element,
      `Dieses Bedienelement (${element.tagName}) heißt nur durch title „${titleOf(element).slice(0, 60)}“.`,
      "Schreiben Sie den Namen als Text hinein.",
    );
  }
});

function isControl(element: Element): boolean {
  if (element.tagName === "a") return attribute(element, "href") !== null;
  return element.tagName === "button";
}

function isNamed(page: HtmlPage, element: Element): boolean {
  return ariaName(page, element) !== "" || contentName(page, element) !== "" || labelsOf(page, element).length > 0;
}
