import { attribute, elements, entryOf, indexOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

const LABELABLE = /^(?:button|input|meter|output|progress|select|textarea)$/;

/** WCAG 1.3.1: a label's `for` names a field that exists. */
export const labelTarget = pageRule("label-target", ["1.3.1"], (page, report) => {
  for (const label of elements(page, "label")) {
    const id = attribute(label, "for");
    if (id === null || entryOf(page, label).unheard) continue;
    const target = indexOf(page).ids.get(id)?.[0];
    if (target === undefined) {
      report.error(
        label,
        `Diese Beschriftung gehört zu „${id}“, das es nicht gibt.`,
        "Nennen Sie in for die id des Feldes.",
      );
    } else if (!LABELABLE.test(target.tagName) && !target.tagName.includes("-")) {
      report.error(
        label,
        `Diese Beschriftung gehört zu „${id}“, das kein Feld ist.`,
        "Nennen Sie in for die id des Feldes.",
      );
    }
  }
});
