import type { ReleaseEntry } from "../build/release.ts";
import { berlinDate, formatDate } from "../dates.ts";
import type { Report } from "../report.ts";

/** Nothing happens to a release before it is out, and one from the future needs an embargo. */
export function checkReleaseDates({ release, embargo, front }: ReleaseEntry, buildTime: string, report: Report): void {
  const { date, corrections, withdrawn, draft } = release;
  const early = (what: string, day: string) =>
    `${what} vom ${formatDate(day)} liegt vor der Meldung vom ${formatDate(date)}.`;
  if (corrections.some((correction) => correction.date < date)) {
    const index = front.data.corrections.findIndex((correction) => correction.date < date);
    const message = early("Die Korrektur", front.data.corrections[index]?.date ?? date);
    report.error(
      "correction-date",
      front.at("corrections", index, "date"),
      message,
      "Eines der beiden Daten berichtigen.",
    );
  }
  if (withdrawn !== null && withdrawn.date < date) {
    const message = early("Die Rücknahme", withdrawn.date);
    report.error("withdrawn-date", front.at("withdrawn", "date"), message, "Eines der beiden Daten berichtigen.");
  }
  if (date > berlinDate(buildTime) && embargo === null && !draft)
    report.warning(
      "future-date",
      front.at("date"),
      `Die Meldung ist auf den ${formatDate(date)} datiert und erscheint trotzdem sofort.`,
      "Soll sie erst dann erscheinen, „embargo“ mit Datum und Uhrzeit setzen.",
    );
}
