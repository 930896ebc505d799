import { deriveConformance, failedCriteria, openCriteria } from "../build/review.ts";
import type { Parsed } from "../read/parse.ts";
import type { Report } from "../report.ts";
import type { Review } from "../review.ts";
import type { RawReview } from "../schema/review.ts";

/**
 * Contradictions between what the accessibility statement says and what was reviewed (BGG LSA §§ 16–16f). What the
 * gate finds is held against the statement when the pages are checked.
 */
export function checkAccessibilityStatement({ data, at }: Parsed<RawReview>, review: Review, report: Report): void {
  const say = (place: string, message: string, remedy: string) =>
    report.error("statement-contradiction", at(place), message, remedy);
  const { incompatible, disproportionate, outsideLaw, conformance } = review;
  const faults = incompatible.length + disproportionate.length;
  const failed = failedCriteria(review);
  const open = openCriteria(review);
  if (conformance === "vollständig" && faults > 0)
    say(
      "conformance",
      `Die Erklärung sagt „vollständig“ und nennt zugleich ${faults === 1 ? "einen Mangel" : `${faults} Mängel`}.`,
      "„conformance: teilweise“ schreiben, bis die Mängel behoben und aus der Liste entfernt sind.",
    );
  if (conformance === "vollständig" && open.length > 0)
    say(
      "conformance",
      `Die Erklärung sagt „vollständig“, aber im letzten Jahr hat niemand geprüft: ${open.join(", ")}.`,
      "Diese Kriterien ansehen und unter „checklist“ eintragen, oder „conformance“ entfernen.",
    );
  if (conformance !== "vollständig" && faults + outsideLaw.length + failed.length + open.length === 0)
    say(
      "conformance",
      `Die Erklärung sagt „${conformance}“, nennt aber keinen Mangel.`,
      "Die Mängel unter „incompatible“, „disproportionate“ oder „outsideLaw“ auflisten.",
    );
  if (conformance === "teilweise" && deriveConformance(review) === "nicht")
    say(
      "conformance",
      `Die Erklärung sagt „teilweise“, aber die meisten Kriterien sind nicht erfüllt: ${failed.join(", ")}.`,
      "„conformance“ entfernen oder „nicht“ schreiben.",
    );
  checkFailures(at, review, report);
  if (data.method === "Bewertung durch Dritte" && data.assessor === null)
    say("method", "Es fehlt, wer die Bewertung durchgeführt hat.", "Die Stelle unter „assessor“ nennen.");
}

/** What is not met is told with its reason, and what is told as a fault is not called met. */
function checkFailures(at: Parsed<RawReview>["at"], review: Review, report: Report): void {
  const known = [...review.incompatible, ...review.disproportionate];
  const explained = new Set([...known, ...review.outsideLaw].flatMap(({ criteria }) => criteria));
  const contradicted = new Set(known.flatMap(({ criteria }) => criteria));
  for (const { criterion, result } of review.checklist) {
    const place = at("checklist", criterion, "result");
    if (result === "nicht erfüllt" && !explained.has(criterion))
      report.error(
        "statement-contradiction",
        place,
        `${criterion} ist nicht erfüllt, aber kein bekannter Mangel nennt dieses Kriterium.`,
        "Den Mangel unter „incompatible“, „disproportionate“ oder „outsideLaw“ beschreiben.",
      );
    if ((result === "erfüllt" || result === "nicht anwendbar") && contradicted.has(criterion))
      report.error(
        "statement-contradiction",
        place,
        `${criterion} steht als „${result}“ da, aber ein bekannter Mangel nennt dieses Kriterium.`,
        "„result: nicht erfüllt“ schreiben, oder den behobenen Mangel entfernen.",
      );
  }
}
