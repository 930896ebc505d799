import { attribute, type Element, indexOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf } from "./fields.ts";

const FAULT = /fehler|ungültig|falsch|bitte|error|invalid|wrong|must|please/iu;

/** WCAG 3.3.1 (technique ARIA21): a field that is marked as faulty is bound to the text that says what is wrong. */
export const errorReference = pageRule("error-reference", ["3.3.1"], (page, report) => {
  for (const field of fieldsOf(page)) {
    const invalid = /^(?:true|grammar|spelling)$/.test(attribute(field, "aria-invalid") ?? "");
    if (!invalid || hasMessage(page, field) || FAULT.test(labelText(page, field))) continue;
    report.warning(
      field,
      "Dieses Feld ist als fehlerhaft ausgezeichnet (aria-invalid), aber mit keiner Fehlermeldung verbunden.",
      "Verweisen Sie mit aria-describedby auf den Text, der den Fehler nennt.",
    );
  }
});

function hasMessage(page: HtmlPage, field: Element): boolean {
  const ids = `${attribute(field, "aria-describedby") ?? ""} ${attribute(field, "aria-errormessage") ?? ""}`;
  return ids.split(/\s+/).some((id) => indexOf(page).ids.has(id));
}
