import { CRITERIA } from "../../wcag/criteria.ts";
import { berlinDate, daysBetween } from "../dates.ts";
import type { Parsed } from "../read/parse.ts";
import type { Conformance, Review, Verdict } from "../review.ts";
import type { RawReview } from "../schema/review.ts";

/** A review is due every year (Directive (EU) 2016/2102, Implementing Decision (EU) 2018/1523, article 3). */
export const MAX_AGE = 365;

/** The review as of the build, with the state that follows from it where none is declared. */
export function buildReview({ data, file, at }: Parsed<RawReview>, buildTime: string): Review {
  const { overdueReviewAccepted: _, conformance, checklist: raw, accepted, ...rest } = data;
  const today = berlinDate(buildTime);
  const checklist = CRITERIA.map(({ number }): Verdict => {
    const entry = raw?.[number] ?? { result: "offen", by: null, date: null, note: null, pages: [] };
    const isCurrent = entry.result !== "offen" && entry.date !== null && daysBetween(entry.date, today) <= MAX_AGE;
    return { criterion: number, ...entry, isCurrent };
  });
  const dates = checklist.flatMap(({ date, result }) => (date === null || result === "offen" ? [] : [date]));
  const review = {
    ...rest,
    checklist,
    lastReview: [rest.created, ...dates].reduce((latest, date) => (date > latest ? date : latest)),
    accepted: accepted.map((one, index) => ({
      ...one,
      isExpired: one.until !== null && one.until < today,
      place: at("accepted", index),
    })),
    conformancePlace: conformance === null ? { file } : at("conformance"),
  };
  return { ...review, conformance: conformance ?? deriveConformance(review) };
}

type Known = Pick<Review, "checklist" | "incompatible" | "disproportionate">;

/**
 * The state that a review supports. The model statement calls a site "nicht vereinbar" when most requirements are
 * not met, and "teilweise" when some are not: criteria that nobody has looked at are not met either.
 */
export function deriveConformance(review: Known): Conformance {
  const failed = failedCriteria(review);
  const applicable = review.checklist.filter(({ result }) => result !== "nicht anwendbar").length;
  if (failed.length * 2 > applicable) return "nicht";
  const faults = review.incompatible.length + review.disproportionate.length;
  return failed.length + faults + openCriteria(review).length === 0 ? "vollständig" : "teilweise";
}

/** Criteria that are known not to be met, by the checklist or by a known fault; in the order of the standard. */
export function failedCriteria({ checklist, incompatible, disproportionate }: Known): string[] {
  const ofFaults = new Set([...incompatible, ...disproportionate].flatMap(({ criteria }) => criteria));
  return checklist
    .filter(({ criterion, result }) => result === "nicht erfüllt" || ofFaults.has(criterion))
    .map(({ criterion }) => criterion);
}

/** Criteria that nobody has looked at within a year, in the order of the standard. */
export function openCriteria({ checklist }: Pick<Review, "checklist">): string[] {
  return checklist.filter(({ isCurrent }) => !isCurrent).map(({ criterion }) => criterion);
}
