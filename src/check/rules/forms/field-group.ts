import { attribute, type Element, elements, entryOf, nearest } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { ariaName, nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf, typeOf } from "./fields.ts";

const REMEDY = "Umgeben Sie die Gruppe mit <fieldset>, und stellen Sie die Frage in <legend>.";

/**
 * WCAG 1.3.1, 3.3.2 (technique H71): choices that belong together stand in a group, and the group has a name. Without one,
 * questions with the same answers cannot be told apart: certain, but for tables, whose headers may say it.
 */
export const fieldGroup = pageRule("field-group", ["1.3.1", "3.3.2"], (page, report) => {
  const groupOf = nearest(page, isGroup);
  const cellOf = nearest(page, ({ tagName }) => tagName === "td");
  const groups = new Map<string, Element[]>();
  for (const field of fieldsOf(page)) {
    const type = typeOf(field);
    const name = attribute(field, "name") ?? "";
    if ((type !== "radio" && type !== "checkbox") || name === "") continue;
    const key = `${type} ${name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [field]);
    else group.push(field);
  }
  const answers = new Set<string>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2 || groupOf(first) !== null) continue;
    const labels = group.map((field) => (hasOwnName(page, field) ? "" : labelText(page, field))).join("|");
    const isTwin = typeOf(first) === "radio" && !labels.split("|").includes("") && answers.has(labels);
    answers.add(labels);
    if (isTwin && cellOf(first) === null)
      report.error(
        first,
        `Mehrere Fragen haben dieselben Antworten („${labels.split("|").join("“, „").slice(0, 80)}“), und keine Gruppe (fieldset) sagt, zu welcher diese gehören.`,
        REMEDY,
      );
    else
      report.warning(first, "Diese Auswahlfelder gehören zusammen, stehen aber in keiner Gruppe (fieldset).", REMEDY);
  }
  for (const fieldset of elements(page, "fieldset")) {
    if (entryOf(page, fieldset).unheard || nameOf(page, fieldset) !== "") continue;
    report.error(fieldset, "Diese Gruppe (fieldset) hat keine Überschrift (legend), oder sie ist leer.", REMEDY);
  }
  for (const legend of elements(page, "legend")) {
    const parent = legend.parentNode;
    if (entryOf(page, legend).unheard || (parent !== null && parent.nodeName === "fieldset")) continue;
    report.warning(legend, "Diese Gruppenüberschrift (legend) steht nicht unmittelbar in einem fieldset.", REMEDY);
  }
  function isGroup(element: Element): boolean {
    const byRole = /^(?:group|radiogroup)$/.test(attribute(element, "role") ?? "");
    return element.tagName === "fieldset" || (byRole && ariaName(page, element) !== "");
  }
});

/** True when ARIA names the field or describes it: that may be the question. */
function hasOwnName(page: HtmlPage, field: Element): boolean {
  return ariaName(page, field) !== "" || attribute(field, "aria-describedby") !== null;
}
