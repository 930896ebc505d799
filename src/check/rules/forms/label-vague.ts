import { pageRule } from "../rule.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf } from "./fields.ts";

const VAGUE =
  /^(?:eingabe(?:feld)?|feld|textfeld|text|wert|auswahl|beschriftung|angabe|option|input|field|text ?(?:field|box)|value|label|form ?field|edit|enter|select|checkbox|radio(?: ?button)?)[\s\d:*]*$/iu;

/** WCAG 2.4.6: a label says what to fill in, not that there is a field. */
export const labelVague = pageRule("label-vague", ["2.4.6"], (page, report) => {
  for (const field of fieldsOf(page)) {
    const label = labelText(page, field);
    if (!VAGUE.test(label)) continue;
    report.warning(
      field,
      `Die Beschriftung (label) „${label}“ sagt nicht, was in das Feld gehört.`,
      "Nennen Sie, was gefragt ist, zum Beispiel „Vorname“.",
    );
  }
});
