import * as z from "zod";
import { criterion, httpsAddress, id, line, list, mail, optional, phone, text } from "./fields.ts";
import { office, person } from "./people.ts";
import { date } from "./time.ts";

const knownFault = {
  content: text,
  criteria: list(criterion),
  reason: text,
  alternative: optional(text),
  since: optional(date),
  until: optional(date),
};

/** What the accessibility statement is made of (Implementing Decision (EU) 2018/1523, annex). */
const accessibility = z.strictObject({
  body: id,
  laws: z.array(line).min(1),
  standard: line,
  conformance: z.enum(["vollständig", "teilweise", "nicht"]),
  incompatible: list(z.strictObject({ ...knownFault, criteria: z.array(criterion).min(1) })),
  disproportionate: list(z.strictObject(knownFault)),
  outsideLaw: list(z.strictObject(knownFault)),
  created: date,
  method: z.enum(["Selbstbewertung", "Bewertung durch Dritte"]),
  assessor: optional(line),
  lastReview: date,
  overdueReviewAccepted: optional(text),
  feedback: z.strictObject({
    mail,
    phone: optional(phone),
    formAction: optional(httpsAddress),
    formLink: optional(httpsAddress),
    answerWithin: line,
  }),
  enforcement: z.strictObject({ ...office.shape, explanation: text }),
});

/** `legal.yaml`: imprint (DDG § 5, MStV § 18), privacy, accessibility statement. */
export const legalSchema = z.strictObject({
  imprint: z.strictObject({
    provider: id,
    representative: person,
    contentResponsible: person,
    vatId: optional(line),
    supervisoryBody: optional(line),
  }),
  privacy: z.strictObject({
    controller: id,
    officer: office,
    serverLogs: z.strictObject({ purpose: text, legalBasis: text, retention: text, recipient: text }),
    rights: z.array(text).min(1),
    authority: office,
  }),
  accessibility,
});

export type RawLegal = z.infer<typeof legalSchema>;
