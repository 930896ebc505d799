import { type Element, elements, entryOf, isElement, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";

/** WCAG 1.3.1: a description list pairs terms (dt) with descriptions (dd), in this order. */
export const definitionList = pageRule("definition-list", ["1.3.1"], (page, report) => {
  for (const list of elements(page, "dl")) {
    if (entryOf(page, list).unheard) continue;
    const fault = faultOf(page, list);
    if (fault === null) continue;
    report.warning(
      list,
      `In dieser Begriffsliste (dl) ${fault}.`,
      "Stellen Sie zu jedem Begriff (dt) die Erklärung (dd), oder nehmen Sie eine gewöhnliche Liste oder Absätze.",
    );
  }
});

function faultOf(page: HtmlPage, list: Element): string | null {
  const items = list.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === "div" ? child.childNodes.filter(isElement) : child))
    .filter(({ tagName }) => tagName === "dt" || tagName === "dd");
  if (items.length === 0) return null;
  if (items.every(({ tagName }) => tagName === "dt")) return "stehen nur Begriffe (dt)";
  if (items.every(({ tagName }) => tagName === "dd")) return "stehen nur Erklärungen (dd): Sie rückt wohl nur ein";
  if (items[0]?.tagName === "dd") return "steht eine Erklärung (dd) vor dem ersten Begriff";
  if (items.at(-1)?.tagName === "dt") return "fehlt dem letzten Begriff (dt) die Erklärung";
  return items.some((item) => item.tagName === "dt" && textOf(page, item, 200) === "")
    ? "ist ein Begriff (dt) leer"
    : null;
}
