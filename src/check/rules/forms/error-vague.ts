import { attribute, type Element, indexOf, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { fieldsOf } from "./fields.ts";

const VAGUE =
  /^(?:fehler|ein fehler ist aufgetreten|ungültig(?:e eingabe|er wert)?|eingabe (?:ungültig|falsch)|falsch(?:e eingabe)?|(?:die )?eingabe ist (?:ungültig|falsch|fehlerhaft)|bitte (?:korrigieren|prüfen)(?: sie ihre eingabe)?|an? error(?: (?:has )?occurred)?|error|errors? found|invalid(?: (?:input|value|entry|data))?|wrong(?: (?:input|value))?|incorrect(?: (?:input|value))?|not valid|please (?:correct|check)(?: your input)?)[.!]*$/iu;
const MARK = /(?:^|[\s_-])(?:error|fehler|invalid)/iu;

/** WCAG 3.3.1, 3.3.3: an error message says which field is wrong and how to mend it. */
export const errorVague = pageRule("error-vague", ["3.3.1", "3.3.3"], (page, report) => {
  for (const element of messages(page)) {
    const text = textOf(page, element, 300);
    if (!VAGUE.test(text)) continue;
    report.warning(
      element,
      `Die Fehlermeldung „${text}“ sagt nicht, was falsch ist und wie es richtig wäre.`,
      "Nennen Sie das Feld, den Fehler und ein Beispiel für eine richtige Eingabe.",
    );
  }
});

/** What is an error message by its role, its class, or because a field names it. */
function messages(page: HtmlPage): ReadonlySet<Element> {
  const { entries, ids } = indexOf(page);
  const found = new Set<Element>();
  for (const field of fieldsOf(page)) {
    const named = `${attribute(field, "aria-describedby") ?? ""} ${attribute(field, "aria-errormessage") ?? ""}`;
    for (const id of named.split(/\s+/)) for (const element of ids.get(id)?.slice(0, 1) ?? []) found.add(element);
  }
  for (const { element, unheard } of entries) {
    if (unheard || element.tagName === "body" || element.tagName === "html") continue;
    if (attribute(element, "role") === "alert" || MARK.test(attribute(element, "class") ?? "")) found.add(element);
  }
  return found;
}
