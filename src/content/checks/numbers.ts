import type { ReleaseEntry } from "../build/release.ts";
import type { Report } from "../report.ts";

/**
 * Numbers are unique per publisher and year, whether written `419/2023`, `419` or `0419`; a release and its
 * versions share theirs. The year in a number is the year of the release.
 */
export function checkNumbers(entries: readonly ReleaseEntry[], report: Report): void {
  const taken = new Map<string, string>();
  for (const { release, front } of entries) {
    const { number, date, publishers, versionOf, source } = release;
    if (number === null) continue;
    const year = date.slice(0, 4);
    const [count = "", suffix] = number.split("/");
    if (suffix !== undefined && !year.endsWith(suffix))
      report.warning(
        "number-year",
        front.at("number"),
        `Die Nummer „${number}“ gehört nicht zum Jahr ${year}.`,
        "Nummer und Datum mit der Vorlage vergleichen.",
      );
    if (versionOf !== null) continue;
    for (const { id, name } of publishers) {
      const key = `${id} ${year} ${Number(count)}`;
      const other = taken.get(key);
      if (other === undefined) taken.set(key, source.file);
      else
        report.error(
          "duplicate-number",
          front.at("number"),
          `Die Nummer ${Number(count)} hat „${name}“ im Jahr ${year} schon vergeben: ${other}.`,
          "Eine der beiden Nummern berichtigen oder, wenn sie unbekannt ist, die Zeile entfernen.",
        );
    }
  }
}
