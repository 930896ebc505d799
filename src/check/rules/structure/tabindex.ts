import { attribute, type Element, indexOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

const INTERACTIVE = /^(?:a|area|audio|button|details|embed|iframe|input|object|select|summary|textarea|video)$/;

/** WCAG 2.4.3, 4.1.2: the tab order is the reading order, and what takes focus has a role. */
export const tabindex = pageRule("tabindex", ["2.4.3", "4.1.2"], (page, report, context) => {
  for (const { element, unseen } of indexOf(page).entries) {
    const value = unseen ? null : attribute(element, "tabindex");
    if (value === null) continue;
    const order = Number.parseInt(value, 10);
    if (order > 0) {
      report[strictAtHome(context)](
        element,
        `Mit tabindex="${value}" steht dieses Element außerhalb der Reihenfolge der Seite.`,
        "Streichen Sie tabindex, und stellen Sie das Element an seinen Platz.",
        ["2.4.3"],
      );
    } else if (order === 0 && hasNoRole(element)) {
      report.warning(
        element,
        'Dieses Element nimmt den Fokus an (tabindex="0"), hat aber keine Rolle.',
        "Nehmen Sie einen Link oder eine Schaltfläche, oder streichen Sie tabindex.",
        ["4.1.2"],
      );
    }
  }
});

function hasNoRole(element: Element): boolean {
  if (INTERACTIVE.test(element.tagName) || attribute(element, "contenteditable") !== null) return false;
  return (attribute(element, "role") ?? "").trim() === "" && !/^(?:section|pre|main)$/.test(element.tagName);
}
