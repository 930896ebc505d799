import { attribute, type Element, elements, entryOf, nearest } from "../../dom.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { fieldsOf } from "./fields.ts";

/**
 * A button that empties the whole form beside the one that sends it: a slip, and all is lost. Not a WCAG criterion, but
 * near 3.3.4. A single field or a form of choices, such as a filter, is soon filled again.
 */
export const fieldReset = pageRule("field-reset", [], (page, report) => {
  const formOf = nearest(page, ({ tagName }) => tagName === "form");
  const typed = new Map<Element | null, number>();
  for (const field of fieldsOf(page)) {
    if (attribute(field, "type") === "search" || /^(?:checkbox|radio|range)$/.test(attribute(field, "type") ?? ""))
      continue;
    if (field.tagName !== "select") typed.set(formOf(field), (typed.get(formOf(field)) ?? 0) + 1);
  }
  for (const button of elements(page, "button", "input")) {
    const form = formOf(button);
    const isReset = attribute(button, "type")?.trim().toLowerCase() === "reset" && !entryOf(page, button).unseen;
    if (!isReset || form === null || (typed.get(form) ?? 0) < 2) continue;
    report.warning(
      button,
      `Die Schaltfläche „${nameOf(page, button).slice(0, 60)}“ (reset) löscht mit einem Druck alle Eingaben.`,
      "Streichen Sie sie: Wer neu beginnen will, lädt die Seite neu.",
    );
  }
});
