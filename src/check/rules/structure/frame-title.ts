import { attribute, elements, entryOf, textOf } from "../../dom.ts";
import { ariaName, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";

/** WCAG 4.1.2, 1.1.1: what is embedded has a name. Frames that nobody reaches are exempt. */
export const frameTitle = pageRule("frame-title", ["4.1.2", "2.4.1", "1.1.1"], (page, report) => {
  for (const element of elements(page, "iframe", "frame", "object", "embed")) {
    const { tagName } = element;
    const unreachable = entryOf(page, element).unheard || attribute(element, "tabindex")?.startsWith("-");
    if (unreachable || /^(?:presentation|none)$/.test(attribute(element, "role") ?? "")) continue;
    if (ariaName(page, element) !== "" || titleOf(element) !== "") continue;
    if (tagName === "object" && textOf(page, element, 500) !== "") continue;
    const isFrame = tagName === "iframe" || tagName === "frame";
    report[isFrame ? "error" : "warning"](
      element,
      isFrame
        ? "Dieser Rahmen (iframe) hat keinen Titel."
        : `Dieser eingebettete Inhalt (${tagName}) hat keinen Namen.`,
      "Sagen Sie in title, was er zeigt.",
      isFrame ? ["4.1.2", "2.4.1"] : ["1.1.1"],
    );
  }
});
