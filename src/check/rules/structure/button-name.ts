import { attribute, type Element, indexOf } from "../../dom.ts";
import { labelsOf, nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";

/** WCAG 4.1.2: a button has a name. Image buttons: `image-alt`. */
export const buttonName = pageRule("button-name", ["4.1.2"], (page, report) => {
  for (const { element: button, unheard } of indexOf(page).entries) {
    if (unheard || !isButton(button)) continue;
    if (nameOf(page, button) === "" && labelsOf(page, button).length === 0) {
      report.error(button, "Diese Schaltfläche hat keinen Namen.", "Schreiben Sie hinein, was sie tut.");
    }
  }
});

function isButton(element: Element): boolean {
  const role = attribute(element, "role");
  if (role !== null) return role === "button";
  if (element.tagName === "input") return /^(?:button|submit|reset)$/i.test(attribute(element, "type") ?? "");
  return element.tagName === "button" || element.tagName === "summary";
}
