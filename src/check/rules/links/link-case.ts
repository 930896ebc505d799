import { pageRule } from "../rule.ts";
import { referencesOf } from "./references.ts";
import { resolve } from "./resolve.ts";

/** Links spell file names in their letter case: on most servers `Bericht.html` is not `bericht.html`. */
export const linkCase = pageRule("link-case", [], (page, report, context) => {
  for (const { element, value } of referencesOf(page)) {
    const target = resolve(value, page, context);
    if (target.kind !== "internal" || context.neighbours.served(target.path) !== null) continue;
    const twin = context.neighbours.servedInAnyCase(target.path);
    if (twin === null) continue;
    report.error(
      element,
      `„${value}“ schreibt Groß- und Kleinbuchstaben anders als die Datei ${twin}.`,
      "Schreiben Sie die Adresse genau wie den Dateinamen.",
    );
  }
});
