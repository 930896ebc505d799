import { attribute, type Element, elements, entryOf, indexOf, isElement, nearest, textOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

const PLUGIN = /shockwave|flash|silverlight|java-(?:applet|vm|bean)|director|quicktime|realplayer|x-ms-wm/iu;
const SUBSTITUTE = /^(?:a|img|picture|svg|video|audio|iframe|canvas)$/;
const FILE = /\.(?:swf|xap|class|jar|dcr)(?:[?#]|$)/iu;

/**
 * WCAG 2.1.1, 2.1.2 (failure F10): plug-in content traps the keyboard, with `wmode` hides from screen readers, and no
 * longer runs. Certain where nothing stands in for it (WCAG 1.1.1, technique H53): then nobody gets anything.
 */
export const pluginContent = pageRule("plugin-content", ["2.1.1", "2.1.2", "1.1.1"], (page, report) => {
  const objectOf = nearest(page, ({ tagName }) => tagName === "object" || tagName === "applet");
  for (const element of elements(page, "object", "embed", "applet")) {
    const type = `${attribute(element, "type") ?? ""} ${attribute(element, "classid") ?? ""}`;
    const file = attribute(element, "data") ?? attribute(element, "src") ?? "";
    const settings = element.childNodes.filter(isElement).some((child) => attribute(child, "name") === "wmode");
    const plugin = PLUGIN.test(type) || FILE.test(file) || settings || attribute(element, "wmode") !== null;
    if (entryOf(page, element).unseen || (element.tagName !== "applet" && !plugin)) continue;
    const lost = (PLUGIN.test(type) || FILE.test(file) || element.tagName === "applet") && !hasSubstitute(element);
    report[lost ? "error" : "warning"](
      element,
      `Dieser Inhalt (${element.tagName}) braucht ein Zusatzprogramm des Browsers: Tastatur und Vorleseprogramm erreichen ihn kaum (plug-in, wmode).`,
      "Zeigen Sie ihn mit HTML, oder entfernen Sie ihn.",
      lost ? ["2.1.1", "2.1.2", "1.1.1"] : ["2.1.1", "2.1.2"],
    );
  }

  /** Text or another element that browsers show instead; around an `<embed>` that of its object. */
  function hasSubstitute(element: Element): boolean {
    const object = objectOf(element);
    if (object === null) return false;
    const inside = indexOf(page).entries.slice(entryOf(page, object).position + 1, entryOf(page, object).end);
    return textOf(page, object, 500) !== "" || inside.some(({ element: { tagName } }) => SUBSTITUTE.test(tagName));
  }
});
