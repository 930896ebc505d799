import { attribute, type Element, elements, entryOf, indexOf, perPage } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { visuallyHiddenClasses } from "../css/hidden-classes.ts";
import { styleRulesOf } from "../css/style-rules.ts";
import { contentName, labelsOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { typeOf } from "./fields.ts";

/** What a click on the label still sets off while the field itself is off the page. */
const BY_LABEL = new Set(["checkbox", "radio", "file"]);
/** More of them on one page are one mistake. */
const MOST = 100;
const INLINE_HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * WCAG 2.1.1 (failures F42, F54): a file field, checkbox or radio button that is taken off the page while its label
 * stays is left to the mouse: the label takes clicks, but no key reaches the field. Certain where neither a script nor
 * a style sheet may bring the field back or take the label away.
 */
export const fieldHidden = pageRule("field-hidden", ["2.1.1"], (page, report) => {
  const told = new Set<Element | string>();
  for (const field of elements(page, "input")) {
    const type = typeOf(field);
    if (!BY_LABEL.has(type) || !entryOf(page, field).unseen || attribute(field, "disabled") !== null) continue;
    const label = labelsOf(page, field).find((one) => isSeen(page, one));
    if (label === undefined || hasButtonBeside(page, field) || hasButtonBeside(page, label)) continue;
    const group = (type === "radio" && attribute(field, "name")) || field;
    if (told.has(group)) continue;
    if (told.add(group).size > MOST) return;
    const name = contentName(page, label).slice(0, 60);
    report[isCertain(page, field, label) ? "error" : "warning"](
      field,
      `Das Feld ${name === "" ? "" : `„${name}“ `}(${type}) ist versteckt: Die Beschriftung lässt sich nur mit der Maus anklicken, mit der Tastatur kommt niemand hin.`,
      "Verbergen Sie es nur für das Auge (clip-path), nicht mit hidden, display oder visibility.",
    );
  }
});

function isSeen(page: HtmlPage, label: Element): boolean {
  if (entryOf(page, label).unheard || attribute(label, "tabindex") !== null) return false;
  return !classesOf(label).some((name) => visuallyHiddenClasses(page).has(name));
}

/** A button of its own may open the file dialog or switch the box. */
function hasButtonBeside(page: HtmlPage, element: Element): boolean {
  const { parent } = entryOf(page, element);
  if (parent === null) return false;
  const around = indexOf(page).entries.slice(parent.position + 1, Math.min(parent.end, parent.position + 200));
  return around.some(({ element: one, unheard }) => {
    if (unheard) return false;
    if (one.tagName === "button") return /^button$/i.test(attribute(one, "type")?.trim() ?? "");
    const isControl = one.tagName === "input" ? typeOf(one) === "button" : attribute(one, "role") === "button";
    return isControl || (one.tagName === "label" && attribute(one, "tabindex") !== null);
  });
}

function isCertain(page: HtmlPage, field: Element, label: Element): boolean {
  const linked = elements(page, "link").some((link) => /\bstylesheet\b/i.test(attribute(link, "rel") ?? ""));
  if (linked || runsScript(page)) return false;
  let hider = entryOf(page, field);
  while (hider.parent?.unseen === true) hider = hider.parent;
  const { element } = hider;
  const inline = INLINE_HIDING.test(attribute(element, "style") ?? "");
  return !showingRules(page).some(({ selector, declarations }) => {
    const display = declarations.get("display");
    const visibility = declarations.get("visibility");
    const hides = display === "none" || visibility === "hidden" || visibility === "collapse";
    if (hides) return mayMean(selector, label);
    return !inline && mayMean(selector, element);
  });
}

/** The rules of the page that show or hide. */
const showingRules = perPage((page) =>
  styleRulesOf(page).filter(({ declarations }) => declarations.has("display") || declarations.has("visibility")),
);

/** Whether a selector may mean the element: it names its tag or one of its classes, or none at all. */
function mayMean(selector: string, element: Element): boolean {
  const names = [element.tagName, ...classesOf(element), attribute(element, "id") ?? ""].filter((name) => name !== "");
  return selector.split(",").some((part) => {
    const last =
      part
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? "";
    const words = last.replace(/\[[^\]]*\]|::?[\w-]+/g, "").match(/[\w-]+/g) ?? [];
    return words.length === 0 || words.some((word) => names.includes(word));
  });
}

function classesOf(element: Element): readonly string[] {
  return (attribute(element, "class") ?? "").split(/\s+/).filter((name) => name !== "");
}
