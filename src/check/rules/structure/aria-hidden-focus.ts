import { attribute, type Element, elements, indexOf, nearest, rawText } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";

const FOCUSABLE = /^(?:button|select|textarea|iframe|summary)$/;

/**
 * WCAG 4.1.2: what the keyboard reaches is not hidden from screen readers. Style sheets may take it from the
 * keyboard as well; where there are some that hide, a person must look.
 */
export const ariaHiddenFocus = pageRule("aria-hidden-focus", ["4.1.2"], (page, report) => {
  const hiddenOf = nearest(page, (element) => attribute(element, "aria-hidden") === "true");
  const disabledOf = nearest(page, (element) => {
    const closed = element.tagName === "details" && attribute(element, "open") === null;
    return closed || attribute(element, "inert") !== null || attribute(element, "disabled") !== null;
  });
  const level = mayHideByStyle(page) ? "warning" : "error";
  for (const { element, unseen } of indexOf(page).entries) {
    if (unseen || !isTabStop(element) || hiddenOf(element) === null || disabledOf(element) !== null) continue;
    report[level](
      element,
      `Dieses Element (${element.tagName}) ist für Vorleseprogramme versteckt (aria-hidden), mit der Tastatur aber zu erreichen.`,
      "Streichen Sie aria-hidden, oder verstecken Sie es mit hidden vor allen.",
    );
  }
});

function isTabStop(element: Element): boolean {
  const order = attribute(element, "tabindex");
  if (order !== null && /^\s*[+-]?\d/.test(order)) return Number.parseInt(order, 10) >= 0;
  if (element.tagName === "a" || element.tagName === "area") return attribute(element, "href") !== null;
  if (element.tagName === "input") return attribute(element, "type")?.toLowerCase() !== "hidden";
  return FOCUSABLE.test(element.tagName);
}

function mayHideByStyle(page: HtmlPage): boolean {
  const linked = elements(page, "link").some((link) => /\bstylesheet\b/i.test(attribute(link, "rel") ?? ""));
  const scripted = elements(page, "script").length > 0;
  return (
    linked || scripted || elements(page, "style").some((style) => /\b(?:display|visibility)\b/i.test(rawText(style)))
  );
}
