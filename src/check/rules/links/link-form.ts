import { NOT_FOUND } from "../../../site/urls.ts";
import type { Neighbours } from "../../types.ts";
import { houseRule } from "../rule.ts";
import { referencesOf } from "./references.ts";
import { resolve } from "./resolve.ts";

const REMEDY = "Verweisen Sie relativ und mit dem Dateinamen, zum Beispiel „../impressum.html“.";

/**
 * At home every link is relative and names its file, so that pages work from a disk, in a sub-folder and on any
 * server. 404.html is served at any depth and may only use absolute addresses.
 */
export const linkForm = houseRule("link-form", [], (page, report, _house, context) => {
  for (const { element, value } of referencesOf(page)) {
    if (element.tagName === "link") continue;
    const target = resolve(value, page, context);
    if (target.kind !== "internal") continue;
    const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value.trim());
    if (page.path === NOT_FOUND) {
      if (!absolute && !value.startsWith("#")) {
        report.error(
          element,
          `„${value}“ ist relativ, aber ${NOT_FOUND} wird in jeder Tiefe gezeigt.`,
          "Nennen Sie hier die ganze Adresse mit https.",
        );
      }
      continue;
    }
    const fault = absolute ? "nennt den eigenen Rechner" : formFault(value.trim(), target.path, context.neighbours);
    if (fault !== null) report.error(element, `Die Adresse „${value}“ ${fault}.`, REMEDY);
  }
});

function formFault(value: string, path: string, neighbours: Neighbours): string | null {
  if (value.startsWith("/")) return "beginnt an der Wurzel";
  if (path === "" || path.endsWith("/")) return "zeigt auf einen Ordner";
  const served = neighbours.served(path);
  if (served === null || served === path) return null;
  return served.endsWith("/index.html") ? "zeigt auf einen Ordner" : "lässt die Endung weg";
}
