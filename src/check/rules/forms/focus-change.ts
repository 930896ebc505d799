import { attribute, type Element, indexOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { callsOf, reachOf } from "../structure/inline-scripts.ts";
import { LEAVES } from "../structure/script-patterns.ts";

const OPENS = /(?<![\w$.])window\.open\s*\(/;
/** In an `on…` attribute a bare `open()` is the document's or the window's as well. */
const OPENS_INLINE = /(?<![\w$.])(?:window\.)?open\s*\(/;
const CONDITION = /\bif\b|\?|&&|\|\|/;
const LISTENER = /(?<!\bwindow\.)(?<![\w$])addEventListener\s*\(|\.on\s*\(/g;
const FOCUSABLE = /^(?:a|area|button|input|select|textarea|summary|iframe)$/;

/**
 * WCAG 3.2.1 (failure F52): getting the focus opens no window, sends no form and leads nowhere. Certain where the
 * attribute says so itself; functions and listeners may have conditions. Focus given away: `focus-removed`.
 */
export const focusChange = pageRule("focus-change", ["3.2.1"], (page, report) => {
  for (const { element, unseen } of indexOf(page).entries) {
    const code = attribute(element, "onfocus") ?? attribute(element, "onfocusin");
    if (code === null || unseen || !takesFocus(element)) continue;
    const isCertain = (OPENS_INLINE.test(code) || LEAVES.test(code)) && !CONDITION.test(code);
    const reach = reachOf(page, code);
    if (!isCertain && !OPENS.test(reach) && !OPENS_INLINE.test(code) && !LEAVES.test(reach)) continue;
    report[isCertain ? "error" : "warning"](
      element,
      "Sobald dieses Element den Fokus bekommt, öffnet sich ein Fenster oder die Seite wechselt (onfocus).",
      "Lassen Sie das erst auf einen Klick oder eine Taste geschehen.",
    );
  }
  const call = callsOf(page, LISTENER).find(({ args: [event = "", ...code] }) => {
    if (!/^["'`]focus(?:in)?["'`]$/.test(event)) return false;
    const reach = reachOf(page, code.join("\n"));
    return OPENS.test(reach) || LEAVES.test(reach);
  });
  if (call !== undefined) {
    report.warning(
      call.script.element,
      "Dieses Skript öffnet ein Fenster oder wechselt die Seite, sobald etwas den Fokus bekommt.",
      "Lassen Sie das erst auf einen Klick oder eine Taste geschehen.",
    );
  }
});

function takesFocus(element: Element): boolean {
  return FOCUSABLE.test(element.tagName) || attribute(element, "tabindex") !== null;
}
