import * as z from "zod";
import { criterion, line, list, optional, text } from "./fields.ts";
import { date } from "./time.ts";

const knownFault = {
  content: text,
  criteria: list(criterion),
  reason: text,
  alternative: optional(text),
  since: optional(date),
  until: optional(date),
};

/** What a person found when looking at one success criterion. */
const entry = z.strictObject({
  result: z.enum(["erfüllt", "nicht erfüllt", "nicht anwendbar", "offen"]),
  by: optional(line),
  date: optional(date),
  note: optional(text),
  pages: list(line),
});

/** A finding of the gate that somebody answers for. */
const acceptance = z.strictObject({
  rule: line,
  page: optional(line),
  selector: optional(line),
  reason: text,
  by: line,
  date,
  until: optional(date),
});

/**
 * `pruefung.yaml`: what people reviewed, and what the accessibility statement says about it (Implementing Decision
 * (EU) 2018/1523, annex).
 */
export const reviewSchema = z.strictObject({
  created: date,
  method: z.enum(["Selbstbewertung", "Bewertung durch Dritte"]),
  assessor: optional(line),
  conformance: optional(z.enum(["vollständig", "teilweise", "nicht"])),
  overdueReviewAccepted: optional(text),
  incompatible: list(z.strictObject({ ...knownFault, criteria: z.array(criterion).min(1) })),
  disproportionate: list(z.strictObject(knownFault)),
  outsideLaw: list(z.strictObject(knownFault)),
  checklist: optional(z.record(z.string(), entry)),
  accepted: list(acceptance),
});

export type RawReview = z.infer<typeof reviewSchema>;
