import { attribute, type Element, indexOf, nearest } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { ariaName, contentName, labelsOf, nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { fieldsOf, typeOf } from "./fields.ts";

/**
 * WCAG 2.4.6, 3.3.2: two fields with the same label cannot be told apart, unless a legend does. Certain for text fields
 * and lists when the form has no word outside of labels and controls.
 */
export const fieldUniqueLabel = pageRule("field-unique-label", ["2.4.6", "3.3.2"], (page, report) => {
  const groupOf = nearest(page, ({ tagName }) => tagName === "fieldset" || tagName === "form");
  const seen = new Map<string, Element>();
  const groups = new Map<Element | null, number>();
  const explained = groupsWithWords(page, groupOf);
  for (const field of fieldsOf(page)) {
    const label = labelText(page, field);
    if (label === "") continue;
    const group = groupOf(field);
    if (!groups.has(group)) groups.set(group, groups.size);
    const legend = group?.tagName === "fieldset" ? nameOf(page, group) : "";
    const key = `${groups.get(group)}|${legend}|${label.toLowerCase()}|${typeOf(field) === "radio" ? "radio" : ""}`;
    const other = seen.get(key);
    if (other !== undefined) {
      const certain =
        group !== null && !explained.has(group) && isPlain(field) && isPlain(other) && differ(field, other);
      report[certain ? "error" : "warning"](
        field,
        `Zwei Felder haben dieselbe Beschriftung (label) „${label}“.`,
        "Geben Sie jedem Feld eine eigene Beschriftung, oder gliedern Sie mit fieldset und legend.",
      );
    }
    seen.set(key, field);
  }
});

/** Forms and groups with words or images that may say which field is which. */
function groupsWithWords(page: HtmlPage, groupOf: (element: Element) => Element | null): ReadonlySet<Element | null> {
  const partOf = nearest(page, ({ tagName }) => /^(?:label|legend|button|select|textarea|option)$/.test(tagName));
  const { texts, byTag } = indexOf(page);
  const words = texts.filter(({ node, parent }) => /\p{L}/u.test(node.value) && partOf(parent.element) === null);
  const parts = [
    ...words.map(({ parent }) => parent.element),
    ...["img", "svg", "td"].flatMap((tag) => byTag.get(tag) ?? []),
  ];
  return new Set(parts.map((element) => groupOf(element)));
}

/** True for a field that only its label explains. */
function isPlain(field: Element): boolean {
  const help = ["aria-describedby", "title", "placeholder", "value", "readonly", "disabled"];
  return !/^(?:radio|checkbox)$/.test(typeOf(field)) && help.every((name) => attribute(field, name) === null);
}

/** Fields of one name are a list of equal entries. */
function differ(one: Element, other: Element): boolean {
  const name = attribute(one, "name");
  return typeOf(one) === typeOf(other) && (name === null || name !== attribute(other, "name"));
}

function labelText(page: HtmlPage, field: Element): string {
  return (
    ariaName(page, field) ||
    labelsOf(page, field)
      .map((label) => contentName(page, label))
      .join(" ")
      .trim()
  );
}
