import { attribute, type Element, indexOf, nearest } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { visuallyHiddenClasses } from "../css/hidden-classes.ts";
import { ariaName } from "../names.ts";
import { pageRule } from "../rule.ts";

const CONTROL = /^(?:a|button|summary)$/;
const CONTROL_ROLE = /^(?:button|link|menuitem|option|tab|switch|checkbox|radio)$/;

/** WCAG 2.5.3 (failure F96): a control's name contains the words that are seen on it, in their order. */
export const labelInName = pageRule("label-in-name", ["2.5.3"], (page, report) => {
  for (const [control, seen] of seenTexts(page)) {
    const label = words(seen.replace(/\([^)]*\)/g, " "));
    // A lone letter or an arrow is a symbol, a word with a full stop an abbreviation: both may be spoken otherwise.
    const isSymbol = label.length === 1 && (label[0]?.length ?? 0) < 2 && !/\d/.test(label[0] ?? "");
    if (label.length === 0 || isSymbol || /\p{So}|\p{L}\.(?:\s|$)/u.test(seen)) continue;
    const name = ariaName(page, control);
    if (` ${words(name).join(" ")} `.includes(` ${label.join(" ")} `)) continue;
    report.error(
      control,
      `Zu sehen ist „${label.join(" ")}“, vorgelesen wird „${name}“: Wer mit Sprache bedient, trifft es nicht.`,
      "Streichen Sie aria-label, oder beginnen Sie es mit dem sichtbaren Text.",
    );
  }
});

/** The visible text of every control that has an aria name. */
function seenTexts(page: HtmlPage): ReadonlyMap<Element, string> {
  const controlOf = nearest(page, isNamedControl);
  const hiding = visuallyHiddenClasses(page);
  const hiddenOf = nearest(page, (element) =>
    (attribute(element, "class") ?? "").split(/\s+/).some((name) => hiding.has(name)),
  );
  const texts = new Map<Element, string>();
  for (const { node, parent } of indexOf(page).texts) {
    const control = parent.unseen ? null : controlOf(parent.element);
    if (control === null || hiddenOf(parent.element) !== null) continue;
    texts.set(control, `${texts.get(control) ?? ""} ${node.value}`);
  }
  return texts;
}

function isNamedControl(element: Element): boolean {
  if (attribute(element, "aria-label") === null && attribute(element, "aria-labelledby") === null) return false;
  const role = attribute(element, "role");
  return role === null ? CONTROL.test(element.tagName) : CONTROL_ROLE.test(role);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
