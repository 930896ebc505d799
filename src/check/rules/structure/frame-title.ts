import { attribute, type Element, elements, entryOf, textOf } from "../../dom.ts";
import { ariaName, contentName, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";

/** A picture made of points; an SVG is a document, whose own title and text may be read out. */
const PICTURE = /^image\/(?!svg)|\.(?:png|jpe?g|gif|webp|avif|bmp)(?:$|[?#])/i;
const DOCUMENT = /^(?:text\/html|application\/(?:xhtml\+xml|pdf))\b|\.(?:x?html?|pdf)(?:$|[?#])/i;

/**
 * WCAG 4.1.2, 1.1.1: what is embedded has a name. Frames that nobody reaches are exempt. An object that shows a picture
 * is nothing without a name, unless a script gives one; one that shows a document is a frame by another name.
 */
export const frameTitle = pageRule("frame-title", ["4.1.2", "2.4.1", "1.1.1"], (page, report) => {
  for (const element of elements(page, "iframe", "frame", "object", "embed")) {
    const { tagName } = element;
    const unreachable = entryOf(page, element).unheard || attribute(element, "tabindex")?.startsWith("-");
    if (unreachable || /^(?:presentation|none)$/.test(attribute(element, "role") ?? "")) continue;
    if (ariaName(page, element) !== "" || titleOf(element) !== "") continue;
    if (tagName === "object" && (textOf(page, element, 500) !== "" || contentName(page, element) !== "")) continue;
    const isFrame = tagName === "iframe" || tagName === "frame";
    const shows = isFrame ? "" : kindOf(element);
    report[isFrame || (shows === "picture" && !runsScript(page)) ? "error" : "warning"](
      element,
      isFrame
        ? "Dieser Rahmen (iframe) hat keinen Titel."
        : `Dieser eingebettete Inhalt (${tagName}) hat keinen Namen.`,
      "Sagen Sie in title, was er zeigt.",
      isFrame ? ["4.1.2", "2.4.1"] : shows === "document" ? ["4.1.2"] : ["1.1.1"],
    );
  }
});

/** What an object or embed shows: by its type, else by the end of its address. */
function kindOf(element: Element): "picture" | "document" | "other" {
  const type = attribute(element, "type")?.trim() ?? "";
  const shown = type === "" ? (attribute(element, "data") ?? attribute(element, "src") ?? "").slice(-200) : type;
  if (PICTURE.test(shown)) return "picture";
  return DOCUMENT.test(shown) ? "document" : "other";
}
