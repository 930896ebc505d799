import { type Element, indexOf } from "../../dom.ts";
import { houseRule } from "../rule.ts";

/**
 * At home no page runs a program: no `<script>`, no `on…` attribute, no `javascript:` address. That makes WCAG 2.1.2,
 * 2.1.4, 2.5.1, 2.5.2, 2.5.4, 2.5.7, 3.2.1 and 4.1.3 true by construction.
 */
export const noScript = houseRule("no-script", [], (page, report) => {
  for (const { element } of indexOf(page).entries) {
    if (element.tagName === "script") report.error(element, "Hier steht ein <script>.", "Entfernen Sie es.");
    for (const name of activeAttributes(element)) {
      report.error(element, `Das Attribut ${name} führt ein Programm aus.`, "Entfernen Sie es.");
    }
  }
});

const ADDRESSES = new Set(["href", "src", "action", "formaction", "data", "xlink:href", "content", "poster"]);

function activeAttributes(element: Element): string[] {
  return element.attrs
    .filter(({ name, value }) => /^on[a-z]/.test(name) || (ADDRESSES.has(name) && isScriptAddress(value)))
    .map(({ name }) => name);
}

/** Browsers skip control characters and white space before and inside the scheme (WHATWG URL). */
function isScriptAddress(value: string): boolean {
  return /^(?:javascript|vbscript):/i.test(value.slice(0, 100).replace(/[\p{Cc}\s]/gu, ""));
}
