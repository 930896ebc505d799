import { attribute, type Element, elements, entryOf, isElement, isTextNode } from "../../dom.ts";
import { pageRule } from "../rule.ts";

const ITEMS: Readonly<Record<string, ReadonlySet<string>>> = {
  ul: new Set(["li", "script", "template"]),
  ol: new Set(["li", "script", "template"]),
  dl: new Set(["dt", "dd", "div", "script", "template"]),
};
const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(["ul", "ol", "menu"]),
  dt: new Set(["dl", "div"]),
  dd: new Set(["dl", "div"]),
};

/** WCAG 1.3.1: lists hold items and nothing else, and items stand in lists. */
export const listStructure = pageRule("list-structure", ["1.3.1"], (page, report) => {
  for (const list of elements(page, "ul", "ol", "dl")) {
    if (entryOf(page, list).unheard || attribute(list, "role") !== null) continue;
    const stranger = list.childNodes.find((node) =>
      isElement(node) ? !isItem(list, node) : isTextNode(node) && node.value.trim() !== "",
    );
    if (stranger === undefined) continue;
    const what = isElement(stranger) ? `ein <${stranger.tagName}>` : "bloßer Text";
    report.error(
      isElement(stranger) ? stranger : list,
      `In dieser Liste (${list.tagName}) steht ${what} außerhalb eines Listenpunkts.`,
      "Setzen Sie es in einen Listenpunkt, oder nehmen Sie es aus der Liste.",
    );
  }
  for (const item of elements(page, "li", "dt", "dd")) {
    if (entryOf(page, item).unheard || attribute(item, "role") !== null) continue;
    const parent = item.parentNode;
    const parentTag = parent !== null && isElement(parent) ? parent.tagName : "";
    const byRole = parent !== null && isElement(parent) && attribute(parent, "role") === "list";
    if (byRole || PARENTS[item.tagName]?.has(parentTag)) continue;
    report.error(
      item,
      `Dieser Listenpunkt (${item.tagName}) steht in keiner Liste.`,
      "Umgeben Sie ihn mit ul, ol oder dl.",
    );
  }
});

function isItem(list: Element, child: Element): boolean {
  return ITEMS[list.tagName]?.has(child.tagName) === true || attribute(child, "role") === "listitem";
}
