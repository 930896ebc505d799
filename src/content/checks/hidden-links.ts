import type { SourceText } from "../model.ts";
import type { Report } from "../report.ts";

/**
 * Links from a visible text to a release that is not published yet. Told here, where hidden releases are still
 * known, because nothing after the loader may know their names.
 */
export function checkHiddenLinks(source: SourceText, hidden: ReadonlySet<string>, report: Report): void {
  if (hidden.size === 0) return;
  for (const { index, 0: hit, 1: id = "" } of source.text.matchAll(
    /(?:\]\(|^ {0,3}\[[^\]\n]+\]:[ \t]*)<?([^\s()<>#"]+)\.md(?=[\s)>#]|$)/gm,
  )) {
    if (!hidden.has(id)) continue;
    const before = source.text.slice(0, index + hit.length - id.length - ".md".length).split("\n");
    report.error(
      "hidden-link",
      { file: source.file, line: source.firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 },
      `Der Link führt zur Meldung „${id}“, die noch nicht veröffentlicht ist.`,
      "Den Link entfernen, bis die Meldung erschienen ist, oder diesem Text dieselbe Sperrfrist geben.",
    );
  }
}
