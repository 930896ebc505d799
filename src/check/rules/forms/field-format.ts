import { attribute } from "../../dom.ts";
import { titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf, typeOf } from "./fields.ts";

const DATE = /\b(?:datum|geburtsdatum|geburtstag|date|date of birth|birthday)\b/iu;
const SHOWS_FORMAT = /\d|\b(?:TT|JJJJ|MM|DD|YYYY)\b|\(|z\. ?B\.|zum Beispiel|e\. ?g\.|example|format/iu;

/** WCAG 3.3.2 (technique G89): a field that wants a certain format shows it, in the label or in a hint bound to it. */
export const fieldFormat = pageRule("field-format", ["3.3.2"], (page, report) => {
  for (const field of fieldsOf(page)) {
    if (typeOf(field) !== "text" && typeOf(field) !== "tel") continue;
    const label = labelText(page, field);
    const pattern = (attribute(field, "pattern") ?? "") !== "";
    if (label === "" || (!pattern && !DATE.test(label))) continue;
    const hint = `${label} ${titleOf(field)} ${attribute(field, "placeholder") ?? ""}`;
    if (SHOWS_FORMAT.test(hint) || attribute(field, "aria-describedby") !== null) continue;
    if (pattern && titleOf(field) !== "") continue;
    report.warning(
      field,
      `Das Feld „${label.slice(0, 60)}“ erwartet ein bestimmtes Format und zeigt es nicht.`,
      "Nennen Sie es in der Beschriftung, zum Beispiel „Datum (TT.MM.JJJJ)“.",
    );
  }
});
