import * as z from "zod";
import { count, flag, id, language, line, list, optional, shaped, text } from "./fields.ts";
import { attachment, image } from "./media.ts";
import { contact } from "./people.ts";
import { plainLanguage } from "./plain-language.ts";
import { date, instant, time } from "./time.ts";

/** Front matter of a release. */
export const releaseSchema = z.strictObject({
  title: line,
  kicker: optional(line),
  subtitle: optional(line),
  summary: line,
  number: optional(
    shaped(
      /^\d{1,5}(?:\/(?:\d{2}|\d{4}))?$/,
      "die Nummer der Meldung",
      "Die Nummer wie „419/2023“, „055/02“ oder „51“ schreiben; ist sie unbekannt, die Zeile entfernen.",
    ),
  ),
  date,
  time: optional(time),
  place: optional(line),
  publishers: z.array(id).min(1),
  responsible: list(id),
  contacts: list(contact),
  topics: list(id),
  embargo: optional(instant),
  draft: flag,
  corrections: list(z.strictObject({ date, text })),
  withdrawn: optional(z.strictObject({ date, reason: text })),
  attachments: list(attachment),
  images: list(image),
  related: list(line),
  speech: flag,
  example: flag,
  language,
  versionOf: optional(line),
  edition: optional(count),
  plainLanguage: optional(plainLanguage),
});

export type RawRelease = z.infer<typeof releaseSchema>;

/** The same with every field optional: what is left of a release in which some field is wrong. */
export const releasePartsSchema = releaseSchema.partial();

export type ReleaseParts = z.infer<typeof releasePartsSchema>;
