import { attribute, type Element, indexOf, isElement, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { ariaName, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";

/** WAI-ARIA and its Graphics Module: a `graphics-object` may stay without a name, it is a part of a drawing. */
const IMAGE_ROLES = /^(?:img|image|graphics-(?:document|symbol))(?:\s|$)/i;

/** WCAG 1.1.1: what is declared an image by its role has a name; its content is not read. `<img>`: see `image-alt`. */
export const graphicName = pageRule("graphic-name", ["1.1.1"], (page, report) => {
  for (const { element, unheard } of indexOf(page).entries) {
    const isGraphic =
      !unheard && element.tagName !== "img" && IMAGE_ROLES.test(attribute(element, "role")?.trim() ?? "");
    if (!isGraphic || ariaName(page, element) || titleOf(element) || drawnTitle(page, element)) continue;
    report.error(element, "Diese Grafik hat keinen Namen.", "Geben Sie ihr ein aria-label oder, in SVG, ein <title>.");
  }
});

/** The text of an SVG element's own `<title>`. */
function drawnTitle(page: HtmlPage, element: Element): string {
  const title = element.childNodes.find((node): node is Element => isElement(node) && node.tagName === "title");
  return title === undefined ? "" : textOf(page, title);
}
