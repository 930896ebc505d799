import { SIGNATURE, SIGNERS } from "../../../site/urls.ts";
import { pageRule } from "../rule.ts";
import { referencesOf } from "./references.ts";
import { resolve } from "./resolve.ts";

/** Every link and every loaded file of the own folder exists. Other spellings of its name: `link-case`. */
export const linkBroken = pageRule("link-broken", [], (page, report, context) => {
  const { neighbours } = context;
  for (const { element, value } of referencesOf(page)) {
    const target = resolve(value, page, context);
    if (target.kind === "invalid") {
      report.error(element, `Die Adresse „${value}“ ist ungültig.`, "Berichtigen Sie die Adresse.");
    }
    if (target.kind !== "internal" || neighbours.standsAlone()) continue;
    if (neighbours.served(target.path) ?? neighbours.servedInAnyCase(target.path)) continue;
    // The signature is made after the build has passed: checksums and signers promise it, „npm run publish“ insists on it.
    if (context.house !== null && target.path === SIGNATURE && neighbours.served(SIGNERS) !== null) continue;
    // Where a foreign folder stands on its server is unknown, so addresses from the root may well be right there.
    const unsure = context.house === null && value.trim().startsWith("/");
    report[unsure ? "warning" : "error"](
      element,
      `Das Ziel „${value}“ gibt es im Ordner nicht.`,
      "Berichtigen Sie die Adresse, oder entfernen Sie den Verweis.",
    );
  }
});
