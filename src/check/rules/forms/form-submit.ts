import { attribute, type Element, elements, entryOf, nearest } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { fieldsOf } from "./fields.ts";

/**
 * WCAG 3.2.2 (technique H32): a form is sent by a button, not by a change of a field. Certain where it has nothing but
 * lists to choose from and no script runs: then it cannot be sent at all.
 */
export const formSubmit = pageRule("form-submit", ["3.2.2"], (page, report, context) => {
  const formOf = nearest(page, ({ tagName }) => tagName === "form");
  const ready = new Set<Element | string | null>();
  for (const button of elements(page, "button", "input")) {
    if (isSubmit(button) && !entryOf(page, button).unheard) ready.add(attribute(button, "form") ?? formOf(button));
  }
  const filled = new Set(fieldsOf(page).map((field) => formOf(field)));
  const typed = new Set(fieldsOf(page).flatMap((field) => (field.tagName === "select" ? [] : formOf(field))));
  for (const form of elements(page, "form")) {
    if (!filled.has(form) || ready.has(form) || ready.has(attribute(form, "id"))) continue;
    report[typed.has(form) || runsScript(page) ? strictAtHome(context) : "error"](
      form,
      "Dieses Formular hat keine Schaltfläche zum Absenden (submit).",
      'Fügen Sie <button type="submit"> hinzu.',
    );
  }
});

function isSubmit(element: Element): boolean {
  const type = attribute(element, "type")?.trim().toLowerCase() ?? null;
  if (element.tagName === "button") return type === null || type === "submit" || type === "";
  return type === "submit" || type === "image";
}
