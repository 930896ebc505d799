import { attribute, indexOf, textOf } from "../../dom.ts";
import { ariaName, contentName, labelsOf, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { fieldsOf } from "./fields.ts";

const FIELD_ROLE = /^(?:textbox|searchbox|combobox|listbox|checkbox|radio|switch|slider|spinbutton)$/;
const NAMED_BY_CONTENT = /^(?:checkbox|radio|switch)$/;

/** WCAG 1.3.1, 3.3.2, 4.1.2 (failure F68): every field has a label with text; a placeholder is none. */
export const fieldLabel = pageRule("field-label", ["1.3.1", "3.3.2", "4.1.2"], (page, report) => {
  for (const field of fieldsOf(page)) {
    const labels = labelsOf(page, field);
    const text = labels
      .map((label) => ariaName(page, label) || contentName(page, label) || textOf(page, label))
      .join("");
    if (text !== "" || ariaName(page, field) !== "" || titleOf(field) !== "") {
      if (labels.length > 1) {
        report.warning(
          field,
          `Dieses Feld hat ${labels.length} Beschriftungen (label).`,
          "Behalten Sie eine, und verweisen Sie auf Hinweise mit aria-describedby.",
        );
      }
      continue;
    }
    if (attribute(field, "placeholder")?.trim()) {
      report.error(
        field,
        "Dieses Feld hat nur einen Platzhaltertext, keine Beschriftung.",
        "Geben Sie ihm ein <label>: Der Platzhalter verschwindet beim Schreiben.",
        ["3.3.2"],
      );
    } else {
      report.error(field, "Dieses Feld hat keine Beschriftung.", 'Geben Sie ihm ein <label for="…"> mit Text.');
    }
  }
  for (const { element, unheard } of indexOf(page).entries) {
    const role = attribute(element, "role") ?? "";
    const isField = !unheard && FIELD_ROLE.test(role) && !/^(?:input|select|textarea)$/.test(element.tagName);
    if (!isField || ariaName(page, element) || titleOf(element)) continue;
    if (NAMED_BY_CONTENT.test(role) && contentName(page, element) !== "") continue;
    report.error(
      element,
      `Dieses Feld (role="${role}") hat keine Beschriftung.`,
      "Geben Sie ihm ein aria-label oder aria-labelledby.",
      ["4.1.2"],
    );
  }
});
