import { attribute, type Entry, indexOf, isInline } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** WCAG 2.4.4 (technique H2): a picture and its text that lead to the same place are one link, not two in a row. */
export const linkAdjacent = pageRule("link-adjacent", ["2.4.4"], (page, report) => {
  const { entries, text } = indexOf(page);
  let before: Entry | undefined;
  for (const entry of entries) {
    if (isLink(entry)) {
      const near = before !== undefined && entry.textStart - before.textEnd < 50;
      if (near && text.slice(before?.textEnd, entry.textStart).trim() === "" && href(before) === href(entry)) {
        report.warning(
          entry.element,
          "Zwei Links hintereinander führen zum selben Ziel und werden doppelt vorgelesen.",
          "Fassen Sie Bild und Text in einem Link zusammen.",
        );
      }
      before = entry;
    } else if (!isInline(entry.element)) {
      before = undefined;
    }
  }
});

function isLink(entry: Entry): boolean {
  return entry.element.tagName === "a" && !entry.unheard && (attribute(entry.element, "href") ?? "") !== "";
}

function href(entry: Entry | undefined): string | null {
  return entry === undefined ? null : attribute(entry.element, "href");
}
