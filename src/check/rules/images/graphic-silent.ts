import { attribute, type Element, elements, entryOf, indexOf, nearest, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { contentName } from "../names.ts";
import { pageRule } from "../rule.ts";

const HOLDERS = /^(?:td|th|li|dd|dt|p)$/;
const GROUPS = /^(?:table|ul|ol|dl)$/;
/** What brings a name or content of its own, or is judged by other rules. */
const CONTENT = new Set(
  "a button input select textarea summary iframe object embed video audio canvas img math label title text".split(" "),
);
const NAMES = ["role", "aria-label", "aria-labelledby", "title"];

/**
 * WCAG 1.1.1 (failure F65 in spirit): a drawing that is all a cell, list item or paragraph holds is information, unless it is
 * hidden as decoration; without a name, nobody hears it. Reported once per table or list.
 */
export const graphicSilent = pageRule("graphic-silent", ["1.1.1"], (page, report) => {
  const holderOf = nearest(page, ({ tagName }) => HOLDERS.test(tagName));
  const boxOf = nearest(page, ({ tagName }) => tagName === "div" || HOLDERS.test(tagName));
  const groupOf = nearest(page, ({ tagName }) => GROUPS.test(tagName));
  const controlOf = nearest(page, ({ tagName }) => /^(?:a|button|label|summary|svg)$/.test(tagName));
  const silent = new Map<Element, Element[]>();
  for (const drawing of elements(page, "svg")) {
    const { parent: outer, unheard } = entryOf(page, drawing);
    if (outer === null || unheard || controlOf(outer.element) !== null || isNamed(page, drawing)) continue;
    const holder = holderOf(drawing);
    const box = boxOf(drawing);
    const isAll = holder !== null && textBeside(page, holder) === "";
    const isLabelled = box !== null && /^[^:]{2,40}:$/u.test(textBeside(page, box) ?? "");
    if (!isAll && !isLabelled) continue;
    const group = groupOf(drawing) ?? holder ?? drawing;
    const list = silent.get(group);
    if (list === undefined) silent.set(group, [drawing]);
    else list.push(drawing);
  }
  for (const drawings of silent.values()) {
    const [first] = drawings;
    if (first === undefined) continue;
    report.warning(
      first,
      drawings.length === 1
        ? "Diese Zeichnung (svg) ist alles, was hier steht, und hat keinen Namen."
        : `Diese und ${drawings.length - 1} weitere Zeichnungen (svg) sind alles, was an ihrer Stelle steht, und haben keinen Namen.`,
      'Sagen Sie mit role="img" und aria-label oder mit Text daneben, was sie bedeuten; Schmuck bekommt aria-hidden="true".',
    );
  }
});

function isNamed(page: HtmlPage, drawing: Element): boolean {
  return NAMES.some((name) => attribute(drawing, name) !== null) || textOf(page, drawing, 500) !== "";
}

/** What is heard in the drawing's place besides it; null where other things speak for themselves. */
function textBeside(page: HtmlPage, place: Element): string | null {
  const { position, end } = entryOf(page, place);
  if (NAMES.some((name) => attribute(place, name) !== null) || end - position > 200) return null;
  const inside = indexOf(page).entries.slice(position + 1, end);
  return inside.some(({ element }) => CONTENT.has(element.tagName)) ? null : contentName(page, place);
}
