import { attribute, type Element, entryOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { anchorsOf } from "./references.ts";

/**
 * WCAG 2.1.1: the keyboard reaches every link. `tabindex="-1"` takes one out of its way, which is fine where another
 * link leads to the same place. Certain where no script runs that could move the focus there.
 */
export const linkKeyboard = pageRule("link-keyboard", ["2.1.1"], (page, report) => {
  const anchors = anchorsOf(page).filter((anchor) => !entryOf(page, anchor).unheard);
  const reached = new Set(anchors.filter((anchor) => !isTakenOut(anchor)).map(targetOf));
  for (const anchor of anchors) {
    if (!isTakenOut(anchor) || reached.has(targetOf(anchor))) continue;
    report[runsScript(page) ? "warning" : "error"](
      anchor,
      `Diesen Link erreicht die Tastatur nicht (tabindex="${attribute(anchor, "tabindex")}"), und kein anderer führt zu seinem Ziel.`,
      "Streichen Sie tabindex.",
    );
  }
});

function isTakenOut(anchor: Element): boolean {
  return Number.parseInt(attribute(anchor, "tabindex") ?? "", 10) < 0;
}

function targetOf(anchor: Element): string {
  return attribute(anchor, "href")?.trim() ?? "";
}
