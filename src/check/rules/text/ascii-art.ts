import { attribute, type Element, isElement, nearest } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { blocksOf } from "./blocks.ts";

const ROW = /([-=*_#~+•.·])\1{4,}/u;

/** WCAG 1.1.1 (failure F72): pictures and lines drawn with characters are read out sign by sign. */
export const asciiArt = pageRule("ascii-art", ["1.1.1"], (page, report) => {
  const exempt = nearest(
    page,
    (element) =>
      attribute(element, "role") === "img" ||
      element.tagName === "code" ||
      attribute(element, "aria-hidden") === "true",
  );
  for (const { element, text } of blocksOf(page)) {
    if (exempt(element) !== null) continue;
    // Dots and lines to fill in by hand stand in forms and tables of contents; alone in a block they are decoration.
    const drawn =
      element.tagName === "pre" ? isDrawing(text, holdsCode(element)) : ROW.test(text) && !/[\p{L}\p{N}]/u.test(text);
    if (!drawn) continue;
    report.warning(
      element,
      "Dieser Text zeichnet mit Zeichen (ASCII-Art).",
      "Nehmen Sie ein Bild mit Alternativtext, für Trennlinien CSS oder <hr>.",
    );
  }
});

/** Preformatted lines of which most characters are neither letters nor digits; in program text only frames count. */
function isDrawing(text: string, code: boolean): boolean {
  const visible = text.slice(0, 5_000).replace(/\s/gu, "");
  const frame = visible.match(/[\u2500-\u259F]/gu)?.length ?? 0;
  const words = visible.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (code || frame >= 10) return frame >= 10;
  return visible.length >= 20 && text.trim().includes("\n") && words < visible.length * 0.4;
}

function holdsCode(element: Element): boolean {
  return element.childNodes.some((node) => isElement(node) && /^(?:code|samp|kbd)$/.test(node.tagName));
}
