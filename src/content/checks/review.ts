import { criterionByNumber } from "../../wcag/criteria.ts";
import { MAX_AGE } from "../build/review.ts";
import { berlinDate, daysBetween, formatDate } from "../dates.ts";
import type { Parsed } from "../read/parse.ts";
import type { Place, Report } from "../report.ts";
import type { Review } from "../review.ts";
import type { RawReview } from "../schema/review.ts";

const FAULTS = ["incompatible", "disproportionate", "outsideLaw"] as const;

/** What is wrong or out of date in the records of `pruefung.yaml` themselves. */
export function checkReview(parsed: Parsed<RawReview>, review: Review, buildTime: string, report: Report): void {
  const today = berlinDate(buildTime);
  checkChecklist(parsed, today, report);
  checkAge(parsed, review, today, report);
  checkFaults(parsed, today, report);
  for (const { date, until, isExpired, place, rule } of review.accepted) {
    notInFuture(date, today, place, report);
    if (isExpired && until !== null)
      report.warning(
        "acceptance-expired",
        place,
        `Der Befund „${rule}“ war nur bis ${formatDate(until)} hingenommen und zählt wieder.`,
        "Die Stelle beheben, oder neu entscheiden und „date“ und „until“ ändern.",
      );
  }
}

function checkChecklist({ data, at, keyAt }: Parsed<RawReview>, today: string, report: Report): void {
  for (const [number, { result, by, date }] of Object.entries(data.checklist ?? {})) {
    if (criterionByNumber(number) === undefined)
      report.error(
        "unknown-criterion",
        keyAt("checklist", number),
        `„${number}“ ist kein Kriterium von WCAG 2.2 auf den Stufen A und AA.`,
        "Die Nummer berichtigen oder den Eintrag entfernen; der Prüfbericht nennt alle Kriterien.",
      );
    if (result !== "offen" && (by === null || date === null))
      report.error(
        "unsigned-review",
        at("checklist", number),
        `Bei ${number} fehlt, wer wann hingesehen hat.`,
        "„by“ (Stelle oder Name) und „date“ ergänzen, oder „result: offen“ schreiben.",
      );
    if (date !== null) notInFuture(date, today, at("checklist", number, "date"), report);
  }
}

function checkAge({ data, at, file }: Parsed<RawReview>, review: Review, today: string, report: Report): void {
  const { created, overdueReviewAccepted } = data;
  notInFuture(created, today, at("created"), report);
  const place = data.checklist === null ? { file } : at("checklist");
  const age = daysBetween(review.lastReview, today);
  const remedy = "Die Kriterien erneut ansehen und ihr „date“ auf den Tag der Prüfung setzen; das ist jährlich nötig.";
  if (age > MAX_AGE) {
    const message = `Die Website wurde zuletzt am ${formatDate(review.lastReview)} überprüft, vor ${age} Tagen.`;
    if (overdueReviewAccepted === null) report.error("statement-review", place, message, remedy);
    else report.warning("statement-review", place, `${message} Hingenommen: ${overdueReviewAccepted}`, remedy);
    return;
  }
  const old = review.checklist.filter(
    ({ result, date, isCurrent }) => result !== "offen" && date !== null && !isCurrent,
  );
  if (old.length > 0)
    report.warning(
      "statement-review",
      place,
      `Die Prüfung ist älter als ein Jahr bei: ${old.map(({ criterion }) => criterion).join(", ")}.`,
      remedy,
    );
}

function checkFaults({ data, at }: Parsed<RawReview>, today: string, report: Report): void {
  for (const kind of FAULTS)
    for (const [index, { content, until }] of data[kind].entries())
      if (until !== null && until < today)
        report.warning(
          "fault-overdue",
          at(kind, index, "until"),
          `Der Mangel „${content}“ sollte bis ${formatDate(until)} behoben sein.`,
          "Den behobenen Mangel entfernen, oder ein neues Datum nennen.",
        );
}

function notInFuture(date: string, today: string, place: Place, report: Report): void {
  if (date > today)
    report.error(
      "statement-review",
      place,
      `Das Datum (${formatDate(date)}) liegt in der Zukunft.`,
      "Den Tag eintragen, an dem es geschehen ist.",
    );
}
