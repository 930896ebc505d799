import { elements, rawText } from "../../dom.ts";
import { referencesOf } from "../links/references.ts";
import { resolve } from "../links/resolve.ts";
import { houseRule } from "../rule.ts";

const REMEDY = "Legen Sie die Datei in das eigene Angebot, oder setzen Sie einen gewöhnlichen Link.";
const CSS_ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** At home a page loads nothing from other hosts (§ 25 TDDDG: nobody else learns who reads it). */
export const noThirdParty = houseRule("no-third-party", [], (page, report, _house, context) => {
  for (const { element, value, kind } of referencesOf(page)) {
    const target = kind === "resource" ? resolve(value, page, context) : null;
    if (target?.kind !== "external" || target.url.protocol === "data:") continue;
    report.error(element, `Die Seite lädt „${value}“ von einem fremden Rechner.`, REMEDY);
  }
  for (const style of elements(page, "style")) {
    for (const match of rawText(style).matchAll(CSS_ADDRESS)) {
      const address =
        match
          .slice(1)
          .find((part) => part !== undefined)
          ?.trim() ?? "";
      const target = resolve(address, page, context);
      if (target.kind !== "external" || target.url.protocol === "data:") continue;
      report.error(style, `Die Formatvorlage lädt „${address}“ von einem fremden Rechner.`, REMEDY);
    }
  }
});
