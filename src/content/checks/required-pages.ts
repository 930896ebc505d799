import type { PageKind } from "../model.ts";
import type { ContentFolder } from "../read/folder.ts";
import type { ParsedText } from "../read/parse.ts";
import type { Report } from "../report.ts";
import type { PageParts } from "../schema/page.ts";

const REQUIRED: readonly (readonly [kind: PageKind, name: string, file: string])[] = [
  ["imprint", "das Impressum", "impressum.md"],
  ["privacy", "die Datenschutzerklärung", "datenschutz.md"],
  ["accessibility", "die Erklärung zur Barrierefreiheit", "barrierefreiheit.md"],
];

const EXPECTED: readonly (readonly [kind: PageKind, name: string, file: string])[] = [
  ["plain-language", "eine Seite in Leichter oder Einfacher Sprache", "leichte-sprache.md"],
  ["sign-language", "eine Seite in Deutscher Gebärdensprache", "gebaerdensprache.md"],
];

/** The pages that the law wants (DDG § 5, GDPR art. 13, BGG LSA § 16b), each once, and the ones it expects. */
export function checkRequiredPages(
  pages: readonly ParsedText<unknown, PageParts>[],
  folder: ContentFolder,
  report: Report,
): void {
  const files = [...folder.paths].filter((path) => path.startsWith("pages/"));
  // While a page cannot be read, nobody knows which one is missing.
  const isComplete = pages.length === files.length && pages.every(({ parts }) => parts.data.kind !== undefined);
  const place = { file: `${folder.name}/pages` };
  const has = (kind: PageKind) => pages.filter(({ parts }) => parts.data.kind === kind);
  const remedy = (kind: PageKind, file: string) => `„pages/${file}“ mit „kind: ${kind}“ anlegen.`;
  for (const [kind, name, file] of REQUIRED) {
    const [first, second] = has(kind);
    if (first === undefined && isComplete) report.error("missing-page", place, `Es fehlt ${name}.`, remedy(kind, file));
    if (first === undefined || second === undefined) continue;
    const message = `Es gibt ${name} zweimal: auch in ${first.source.file}.`;
    report.error("duplicate-page", second.parts.at("kind"), message, "Die Texte zu einer Seite zusammenführen.");
  }
  for (const [kind, name, file] of EXPECTED) {
    if (isComplete && has(kind).length === 0)
      report.warning("missing-page", place, `Es fehlt ${name}.`, remedy(kind, file));
  }
}
