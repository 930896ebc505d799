import { ariaName, labelsOf, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { fieldsOf } from "./fields.ts";

/** WCAG 3.3.2: a label can be seen. A `title` shows only to those who point with a mouse and wait. */
export const fieldTitleOnly = pageRule("field-title-only", ["3.3.2"], (page, report) => {
  for (const field of fieldsOf(page)) {
    const title = titleOf(field);
    if (title === "" || ariaName(page, field) !== "" || labelsOf(page, field).length > 0) continue;
    report.warning(
      field,
      `Dieses Feld ist nur durch title („${title.slice(0, 60)}“) beschriftet.`,
      "Geben Sie ihm ein sichtbares <label>.",
    );
  }
});
