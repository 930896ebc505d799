import { attribute, type Element, elements, entryOf, nearest } from "../../dom.ts";
import { ariaName, nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { fieldsOf, typeOf } from "./fields.ts";

const REMEDY = "Umgeben Sie die Gruppe mit <fieldset>, und stellen Sie die Frage in <legend>.";

/** WCAG 1.3.1, 3.3.2 (technique H71): choices that belong together stand in a group, and the group has a name. */
export const fieldGroup = pageRule("field-group", ["1.3.1", "3.3.2"], (page, report) => {
  const groupOf = nearest(page, isGroup);
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
  for (const [first, second] of groups.values()) {
    if (first === undefined || second === undefined || groupOf(first) !== null) continue;
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
