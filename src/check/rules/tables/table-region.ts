import { attribute, type Element, nearest } from "../../dom.ts";
import { ariaName } from "../names.ts";
import { houseRule } from "../rule.ts";
import { tablesOf } from "./tables.ts";

/** WCAG 2.1.1 at home: wide tables scroll inside a region that the keyboard reaches and that has a name. */
export const tableRegion = houseRule("table-region", ["2.1.1"], (page, report) => {
  const regionOf = nearest(page, (element: Element) => attribute(element, "tabindex") === "0");
  for (const { element } of tablesOf(page)) {
    const region = regionOf(element);
    const labelled = region !== null && isRegion(region) && ariaName(page, region) !== "";
    if (!labelled) {
      report.error(
        element,
        "Diese Tabelle steht nicht in einem Bereich, der sich mit der Tastatur rollen lässt.",
        'Umgeben Sie sie mit <div role="region" tabindex="0"> und einem Namen (aria-labelledby auf die Beschriftung).',
      );
    }
  }
});

function isRegion(element: Element): boolean {
  return element.tagName === "section" || /^(?:region|group)$/.test(attribute(element, "role") ?? "");
}
