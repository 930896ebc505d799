import * as z from "zod";
import { httpsAddress, id, line, mail, optional, phone, text } from "./fields.ts";
import { office, person } from "./people.ts";

/** What the accessibility statement needs beside the review (`pruefung.yaml`). */
const accessibility = z.strictObject({
  body: id,
  laws: z.array(line).min(1),
  standard: line,
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
