import { type Element, nearest } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { ariaName, contentName, labelsOf, nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { fieldsOf, typeOf } from "./fields.ts";

/** WCAG 2.4.6, 3.3.2: two fields with the same label cannot be told apart, unless a legend does. */
export const fieldUniqueLabel = pageRule("field-unique-label", ["2.4.6", "3.3.2"], (page, report) => {
  const groupOf = nearest(page, ({ tagName }) => tagName === "fieldset" || tagName === "form");
  const seen = new Set<string>();
  const groups = new Map<Element | null, number>();
  for (const field of fieldsOf(page)) {
    const label = labelText(page, field);
    if (label === "") continue;
    const group = groupOf(field);
    if (!groups.has(group)) groups.set(group, groups.size);
    const legend = group?.tagName === "fieldset" ? nameOf(page, group) : "";
    const key = `${groups.get(group)}|${legend}|${label.toLowerCase()}|${typeOf(field) === "radio" ? "radio" : ""}`;
    if (seen.has(key)) {
      report.warning(
        field,
        `Zwei Felder haben dieselbe Beschriftung (label) „${label}“.`,
        "Geben Sie jedem Feld eine eigene Beschriftung, oder gliedern Sie mit fieldset und legend.",
      );
    }
    seen.add(key);
  }
});

function labelText(page: HtmlPage, field: Element): string {
  return (
    ariaName(page, field) ||
    labelsOf(page, field)
      .map((label) => contentName(page, label))
      .join(" ")
      .trim()
  );
}
