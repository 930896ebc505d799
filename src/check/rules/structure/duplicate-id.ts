import { indexOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** HTML: an id names one element. Where two share it, labels and links reach the wrong one. */
export const duplicateId = pageRule("duplicate-id", [], (page, report) => {
  for (const [id, elements] of indexOf(page).ids) {
    const second = elements[1];
    if (second === undefined) continue;
    report.error(second, `Die id „${id}“ kommt ${elements.length}-mal vor.`, "Geben Sie jedem Element eine eigene id.");
  }
});
