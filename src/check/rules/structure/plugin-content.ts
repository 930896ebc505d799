import { attribute, elements, entryOf, isElement } from "../../dom.ts";
import { pageRule } from "../rule.ts";

const PLUGIN = /shockwave|flash|silverlight|java-(?:applet|vm|bean)|director|quicktime|realplayer|x-ms-wm/iu;
const FILE = /\.(?:swf|xap|class|jar|dcr)(?:[?#]|$)/iu;

/** WCAG 2.1.1, 2.1.2 (failure F10): plug-in content traps the keyboard, with `wmode` hides from screen readers, and no longer runs. */
export const pluginContent = pageRule("plugin-content", ["2.1.1", "2.1.2"], (page, report) => {
  for (const element of elements(page, "object", "embed", "applet")) {
    const type = `${attribute(element, "type") ?? ""} ${attribute(element, "classid") ?? ""}`;
    const file = attribute(element, "data") ?? attribute(element, "src") ?? "";
    const settings = element.childNodes.filter(isElement).some((child) => attribute(child, "name") === "wmode");
    const plugin = PLUGIN.test(type) || FILE.test(file) || settings || attribute(element, "wmode") !== null;
    if (entryOf(page, element).unseen || (element.tagName !== "applet" && !plugin)) continue;
    report.warning(
      element,
      `Dieser Inhalt (${element.tagName}) braucht ein Zusatzprogramm des Browsers: Tastatur und Vorleseprogramm erreichen ihn kaum (plug-in, wmode).`,
      "Zeigen Sie ihn mit HTML, oder entfernen Sie ihn.",
    );
  }
});
