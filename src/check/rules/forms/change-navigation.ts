import { attribute, nearest, textOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf } from "./fields.ts";

const LEAVES = /location|\.submit\s*\(|requestSubmit|window\.open|navigate/u;
const ANNOUNCED = /automatisch|sofort|direkt|neu geladen|automatic|immediate|reload|as soon as/iu;

/** WCAG 3.2.2 (failures F36, F37): choosing or typing does not leave the page unless the form says so before. */
export const changeNavigation = pageRule("change-navigation", ["3.2.2"], (page, report) => {
  const formOf = nearest(page, ({ tagName }) => /^(?:form|main|body)$/.test(tagName));
  for (const field of fieldsOf(page)) {
    const code = ["onchange", "oninput", "onblur", "onclick"].map((name) => attribute(field, name) ?? "").join(";");
    const form = formOf(field);
    if (!LEAVES.test(code) || (form !== null && ANNOUNCED.test(textOf(page, form, 5_000)))) continue;
    report.error(
      field,
      `Wer im Feld „${labelText(page, field).slice(0, 60)}“ etwas wählt, verlässt ohne Ankündigung die Seite (onchange).`,
      "Setzen Sie eine Schaltfläche zum Absenden daneben, und lassen Sie erst sie handeln.",
    );
  }
});
