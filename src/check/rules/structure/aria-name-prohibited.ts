import { attribute, indexOf, textOf } from "../../dom.ts";
import { ariaName } from "../names.ts";
import { pageRule } from "../rule.ts";

/** Roles that may not be named (WAI-ARIA 1.2, "Roles which cannot be named"). */
const ROLES =
  /^(?:caption|code|deletion|emphasis|generic|insertion|none|paragraph|presentation|strong|subscript|superscript)$/;
/** Elements with such a role from the start (HTML Accessibility API Mappings). */
const ELEMENTS = /^(?:b|bdi|bdo|code|data|del|div|em|i|ins|p|pre|q|s|samp|small|span|strong|sub|sup|u|var)$/;

/**
 * WCAG 4.1.2: a name given to what cannot have one is not read. Certain where the element holds no text that is read
 * instead.
 */
export const ariaNameProhibited = pageRule("aria-name-prohibited", ["1.3.1", "4.1.2"], (page, report) => {
  for (const { element, unheard, position, end } of indexOf(page).entries) {
    const role = attribute(element, "role")?.trim().toLowerCase() ?? "";
    const nameless = role === "" ? ELEMENTS.test(element.tagName) : ROLES.test(role) && element.tagName !== "img";
    const usable = attribute(element, "tabindex") !== null || attribute(element, "contenteditable") !== null;
    if (unheard || !nameless || usable || ariaName(page, element) === "") continue;
    const empty = end === position + 1 && textOf(page, element, 200) === "";
    report[empty ? "error" : "warning"](
      element,
      `Dieses Element (${role || element.tagName}) kann keinen Namen haben: aria-label „${ariaName(page, element).slice(0, 60)}“ wird nicht vorgelesen.`,
      'Schreiben Sie den Text hinein, oder geben Sie dem Element eine Rolle, zum Beispiel role="img" oder role="group".',
    );
  }
});
