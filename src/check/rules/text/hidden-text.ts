import { attribute, type Element, type Entry, indexOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { visuallyHiddenClasses } from "../css/hidden-classes.ts";
import { pageRule } from "../rule.ts";

const CODE = new Set(["head", "script", "style", "noscript"]);

/**
 * Text browsers and old readers show what CSS and HTML hide: `hidden`, `aria-hidden`, `<template>`, closed `<dialog>`,
 * popovers, text moved out of sight. Duplicates and spare parts do not belong into a page. Foreign pages get a hint.
 */
export const hiddenText = pageRule("hidden-text", [], (page, report, context) => {
  const classes = visuallyHiddenClasses(page);
  let covered = 0;
  for (const entry of indexOf(page).entries) {
    const { element, position } = entry;
    if (position < covered) continue;
    const isCode = CODE.has(element.tagName);
    const how = isCode ? null : hidingOf(element, classes);
    if (isCode || how !== null) covered = entry.end;
    if (how === null || !hasWord(page, entry)) continue;
    report[context.house === null ? "hint" : "warning"](
      element,
      `Dieser Text ist versteckt (${how}), Textbrowser zeigen ihn trotzdem.`,
      "Entfernen Sie ihn, oder zeigen Sie ihn allen.",
    );
  }
});

function hidingOf(element: Element, classes: ReadonlySet<string>): string | null {
  if (element.tagName === "template") return "template";
  if (element.tagName === "dialog" && attribute(element, "open") === null) return "dialog";
  for (const name of ["hidden", "popover"]) if (attribute(element, name) !== null) return name;
  if (attribute(element, "aria-hidden") === "true") return "aria-hidden";
  if (/display\s*:\s*none/i.test(attribute(element, "style") ?? "")) return "display: none";
  const hiding = (attribute(element, "class") ?? "").split(/\s+/).find((name) => classes.has(name));
  // A link that appears on focus, such as the skip link, is for everyone.
  return hiding === undefined || element.tagName === "a" ? null : `class="${hiding}"`;
}

/** At least one word: a lone arrow or dot that is kept from screen readers is good practice. */
function hasWord(page: HtmlPage, { element, textStart, textEnd }: Entry): boolean {
  const location = element.tagName === "template" ? element.sourceCodeLocation : null;
  const text = location
    ? page.html
        .slice(location.startTag?.endOffset, location.endTag?.startOffset)
        .slice(0, 2_000)
        .replace(/<[^>]*>/g, " ")
    : indexOf(page).text.slice(textStart, Math.min(textEnd, textStart + 2_000));
  return /\p{L}{2}/u.test(text);
}
