import { z } from "zod";
import type { Acceptance, KnownFault, Review, Verdict } from "../../content/review.ts";

/** Whose site it is, and what its people reviewed; null for the folders of others. */
export interface Owner {
  readonly title: string;
  readonly description: string;
  readonly baseUrl: string;
  /** Official name of the publisher. */
  readonly publisher: string;
  readonly mail: string;
  readonly review: Review;
}

const place = z.strictObject({
  file: z.string(),
  line: z.int().exactOptional(),
  column: z.int().exactOptional(),
});

const fault: z.ZodType<KnownFault> = z.strictObject({
  content: z.string(),
  criteria: z.array(z.string()),
  reason: z.string(),
  alternative: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
});

const verdict: z.ZodType<Verdict> = z.strictObject({
  criterion: z.string(),
  result: z.enum(["erfüllt", "nicht erfüllt", "nicht anwendbar", "offen"]),
  by: z.string().nullable(),
  date: z.string().nullable(),
  note: z.string().nullable(),
  pages: z.array(z.string()),
  isCurrent: z.boolean(),
});

const acceptance: z.ZodType<Acceptance> = z.strictObject({
  rule: z.string(),
  page: z.string().nullable(),
  selector: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  date: z.string(),
  until: z.string().nullable(),
  isExpired: z.boolean(),
  place,
});

const review: z.ZodType<Review> = z.strictObject({
  conformance: z.enum(["vollständig", "teilweise", "nicht"]),
  conformancePlace: place,
  created: z.string(),
  method: z.enum(["Selbstbewertung", "Bewertung durch Dritte"]),
  assessor: z.string().nullable(),
  lastReview: z.string(),
  incompatible: z.array(fault),
  disproportionate: z.array(fault),
  outsideLaw: z.array(fault),
  checklist: z.array(verdict),
  accepted: z.array(acceptance),
});

/** An owner as read back from a file. */
export const ownerShape: z.ZodType<Owner> = z.strictObject({
  title: z.string(),
  description: z.string(),
  baseUrl: z.string(),
  publisher: z.string(),
  mail: z.string(),
  review,
});
