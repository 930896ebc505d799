import { attribute, type Element, indexOf } from "../../dom.ts";
import { labelsOf, nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";

/** WCAG 4.1.2: a button has a name. Image buttons: `image-alt`. */
export const buttonName = pageRule("button-name", ["4.1.2"], (page, report) => {
  for (const { element: button, parent, unheard } of indexOf(page).entries) {
    if (unheard || !isButton(button, parent?.element)) continue;
    if (nameOf(page, button) === "" && labelsOf(page, button).length === 0) {
      report.error(button, "Diese Schaltfläche hat keinen Namen.", "Schreiben Sie hinein, was sie tut.");
    }
  }
});

function isButton(element: Element, parent: Element | undefined): boolean {
  const role = attribute(element, "role");
  if (role !== null) return role === "button";
  if (element.tagName === "input") return /^(?:button|submit|reset)$/i.test(attribute(element, "type") ?? "");
  // Outside of <details> it is text and no button.
  return element.tagName === "button" || (element.tagName === "summary" && parent?.tagName === "details");
}
