import type { ReleaseEntry } from "../build/release.ts";
import { didYouMean } from "../messages/nearest.ts";
import type { Report } from "../report.ts";

/** Translations and plain-language versions belong to a German release that is no version itself. */
export function checkVersions(entries: readonly ReleaseEntry[], releaseIds: ReadonlySet<string>, report: Report): void {
  const byId = new Map(entries.map(({ release }) => [release.id, release]));
  for (const { release, front } of entries) {
    const { id, versionOf, language, plainLanguage } = release;
    if (versionOf === null) continue;
    const place = front.at("versionOf");
    const original = byId.get(versionOf);
    if (!releaseIds.has(versionOf)) {
      const remedy = didYouMean(versionOf, releaseIds) ?? "Den Dateinamen der Meldung ohne „.md“ angeben.";
      report.error("unknown-release", place, `Die Meldung „${versionOf}“ gibt es nicht.`, remedy);
    } else if (versionOf === id || (original !== undefined && original.versionOf !== null)) {
      const remedy = "Unter „versionOf“ die ursprüngliche deutsche Meldung nennen.";
      report.error("version-of-version", place, `„${versionOf}“ ist selbst eine Fassung.`, remedy);
    } else if (language === original?.language && plainLanguage === null) {
      const remedy = "„language“ oder „plainLanguage“ angeben; eine neue Meldung braucht kein „versionOf“.";
      report.error("version-same-language", place, "Die Fassung unterscheidet sich nicht von der Meldung.", remedy);
    }
  }
}
