import { attribute, elements, entryOf } from "../../dom.ts";
import { ariaName, nameOf, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";

const IMAGE_ROLES = /^(?:img|image|graphics-(?:document|object|symbol))\b/i;

/** WCAG 1.1.1: a drawing, object or text that is declared an image has a name. */
export const graphicName = pageRule("graphic-name", ["1.1.1"], (page, report) => {
  for (const { element, unheard } of graphics(page)) {
    if (unheard) continue;
    // The content of role="img" is not read, except the title of an SVG.
    const name =
      ariaName(page, element) || titleOf(element) || (element.tagName === "svg" ? nameOf(page, element) : "");
    if (name === "")
      report.error(
        element,
        "Diese Grafik hat keinen Namen.",
        "Geben Sie ihr ein aria-label oder, in SVG, ein <title>.",
      );
  }
});

function graphics(page: Parameters<typeof elements>[0]) {
  return elements(page, "svg", "div", "span", "i", "figure", "canvas", "object", "p")
    .filter((element) => IMAGE_ROLES.test(attribute(element, "role")?.trim() ?? ""))
    .map((element) => entryOf(page, element));
}
