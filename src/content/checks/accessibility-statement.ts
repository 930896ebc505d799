import { berlinDate, daysBetween, formatDate } from "../dates.ts";
import type { Parsed } from "../read/parse.ts";
import type { Report } from "../report.ts";
import type { RawLegal } from "../schema/legal.ts";

/** A review is due every year (Directive (EU) 2016/2102, Implementing Decision (EU) 2018/1523, article 3). */
const MAX_AGE = 365;

/** Contradictions inside the accessibility statement (BGG LSA §§ 16–16f), and a review that is out of date. */
export function checkAccessibilityStatement({ data, at }: Parsed<RawLegal>, buildTime: string, report: Report): void {
  const { accessibility: statement } = data;
  const place = (...path: string[]) => at("accessibility", ...path);
  const { conformance, incompatible, disproportionate, outsideLaw, method, assessor, created, lastReview } = statement;
  const faults = incompatible.length + disproportionate.length;
  if (conformance === "vollständig" && faults > 0)
    report.error(
      "statement-contradiction",
      place("conformance"),
      `Die Erklärung sagt „vollständig“ und nennt zugleich ${faults === 1 ? "einen Mangel" : `${faults} Mängel`}.`,
      "„conformance: teilweise“ schreiben, bis die Mängel behoben und aus der Liste entfernt sind.",
    );
  if (conformance !== "vollständig" && faults + outsideLaw.length === 0)
    report.error(
      "statement-contradiction",
      place("conformance"),
      `Die Erklärung sagt „${conformance}“, nennt aber keinen Mangel.`,
      "Die Mängel unter „incompatible“, „disproportionate“ oder „outsideLaw“ auflisten.",
    );
  if (method === "Bewertung durch Dritte" && assessor === null)
    report.error(
      "statement-contradiction",
      place("method"),
      "Es fehlt, wer die Bewertung durchgeführt hat.",
      "Die Stelle unter „assessor“ nennen.",
    );
  if (daysBetween(created, lastReview) < 0)
    report.error(
      "statement-contradiction",
      place("lastReview"),
      `Die letzte Überprüfung (${formatDate(lastReview)}) liegt vor der Erstellung (${formatDate(created)}).`,
      "Das Datum unter „created“ oder „lastReview“ berichtigen.",
    );
  checkAge(statement, berlinDate(buildTime), place("lastReview"), report);
  const { formAction, formLink } = statement.feedback;
  if ((formAction === null) === (formLink === null))
    report.error(
      "statement-feedback",
      place("feedback"),
      formAction === null
        ? "Es gibt kein Kontaktformular für Rückmeldungen zur Barrierefreiheit; es ist Pflicht."
        : "Für Rückmeldungen sind zwei Formulare angegeben.",
      "Entweder „formAction“ (Empfänger eines eigenen Formulars) oder „formLink“ (Adresse eines vorhandenen Formulars) angeben.",
    );
  const { phone, mail, website } = statement.enforcement;
  if (phone === null && mail === null && website === null)
    report.error(
      "statement-enforcement",
      place("enforcement"),
      "Für das Durchsetzungsverfahren fehlt ein Weg zur Ombudsstelle.",
      "„phone“, „mail“ oder „website“ der Stelle angeben.",
    );
}

function checkAge(
  { lastReview, overdueReviewAccepted }: RawLegal["accessibility"],
  today: string,
  place: ReturnType<Parsed<RawLegal>["at"]>,
  report: Report,
): void {
  const age = daysBetween(lastReview, today);
  if (age < 0)
    report.error(
      "statement-review",
      place,
      `Die letzte Überprüfung (${formatDate(lastReview)}) liegt in der Zukunft.`,
      "Das Datum der Überprüfung eintragen, die stattgefunden hat.",
    );
  if (age <= MAX_AGE) return;
  const message = `Die Erklärung zur Barrierefreiheit wurde zuletzt am ${formatDate(lastReview)} überprüft, vor ${age} Tagen.`;
  const remedy =
    "Die Website neu bewerten und „lastReview“ auf das Datum der Bewertung setzen; das ist jährlich nötig.";
  if (overdueReviewAccepted === null) report.error("statement-review", place, message, remedy);
  else report.warning("statement-review", place, `${message} Hingenommen: ${overdueReviewAccepted}`, remedy);
}
