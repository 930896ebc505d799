import * as z from "zod";
import { count, id, line, optional, shaped, text } from "./fields.ts";

/** `site.yaml` */
export const siteSchema = z.strictObject({
  title: line,
  shortTitle: line,
  description: text,
  baseUrl: shaped(
    /^https:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[a-z0-9._~-]+\/)*$/,
    "die Adresse der Website mit „https://“ und Schrägstrich am Ende",
    "Die Adresse so schreiben: https://presse.example.org/",
  ),
  publisher: id,
  exampleNotice: optional(text),
  homeReleases: count.nullish().transform((value) => value ?? 8),
  feedEntries: count.nullish().transform((value) => value ?? 20),
  abbreviations: z
    .record(z.string(), line)
    .nullish()
    .transform((value) => value ?? {}),
});

export type RawSite = z.infer<typeof siteSchema>;
