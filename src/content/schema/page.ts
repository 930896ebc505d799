import * as z from "zod";
import { flag, line, list, optional } from "./fields.ts";
import { attachment, image } from "./media.ts";
import { plainLanguage } from "./plain-language.ts";

/** Front matter of a page. */
export const pageSchema = z.strictObject({
  kind: z.enum(["imprint", "privacy", "accessibility", "plain-language", "sign-language", "text"]),
  title: line,
  summary: line,
  images: list(image),
  attachments: list(attachment),
  plainLanguage: optional(plainLanguage),
  example: flag,
});

export type RawPage = z.infer<typeof pageSchema>;

/** The same with every field optional: what is left of a page in which some field is wrong. */
export const pagePartsSchema = pageSchema.partial();

export type PageParts = z.infer<typeof pagePartsSchema>;
