import type { ReleaseEntry } from "../build/release.ts";
import { didYouMean } from "../messages/nearest.ts";
import type { Report } from "../report.ts";

/** Translations, plain-language versions and earlier texts belong to a German release that is no version itself. */
export function checkVersions(entries: readonly ReleaseEntry[], releaseIds: ReadonlySet<string>, report: Report): void {
  const byId = new Map(entries.map(({ release }) => [release.id, release]));
  for (const { release, front } of entries) {
    const { id, versionOf, language, plainLanguage, edition } = release;
    if (edition !== null && id !== `${versionOf}-fassung-${edition}`) {
      const name = versionOf === null ? "JJJJ-MM-TT-kurzname" : versionOf;
      const message = "Eine frühere Fassung nennt unter „versionOf“ die geltende Meldung und heißt nach ihr.";
      report.error("edition-name", front.at("edition"), message, `Die Datei „${name}-fassung-${edition}.md“ nennen.`);
      continue;
    }
    if (versionOf === null) continue;
    const place = front.at("versionOf");
    const original = byId.get(versionOf);
    if (!releaseIds.has(versionOf)) {
      const remedy = didYouMean(versionOf, releaseIds) ?? "Den Dateinamen der Meldung ohne „.md“ angeben.";
      report.error("unknown-release", place, `Die Meldung „${versionOf}“ gibt es nicht.`, remedy);
    } else if (versionOf === id || (original !== undefined && original.versionOf !== null)) {
      const remedy = "Unter „versionOf“ die ursprüngliche deutsche Meldung nennen.";
      report.error("version-of-version", place, `„${versionOf}“ ist selbst eine Fassung.`, remedy);
    } else if (edition === null && language === original?.language && plainLanguage === null) {
      const remedy = "„language“ oder „plainLanguage“ angeben; eine neue Meldung braucht kein „versionOf“.";
      report.error("version-same-language", place, "Die Fassung unterscheidet sich nicht von der Meldung.", remedy);
    }
  }
}
