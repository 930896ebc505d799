import * as z from "zod";
import { id, line, list, optional, text } from "./fields.ts";
import { attachment, image } from "./media.ts";

/** `strategy/strategy.yaml` */
export const strategySchema = z.strictObject({
  title: line,
  subtitle: optional(line),
  summary: line,
  status: line,
  publishers: z.array(id).min(1),
  measuresNotice: optional(text),
  releases: list(line),
});

/** `strategy/measures.yaml` */
export const measuresSchema = z.array(
  z.strictObject({
    id,
    title: line,
    description: text,
    status: z.enum(["geplant", "begonnen", "umgesetzt"]),
    responsible: line,
    chapter: id,
  }),
);

/** Front matter of a chapter of the strategy. */
export const chapterSchema = z.strictObject({
  title: line,
  summary: line,
  images: list(image),
  attachments: list(attachment),
});

export type RawStrategy = z.infer<typeof strategySchema>;
export type RawChapter = z.infer<typeof chapterSchema>;
export type RawMeasures = z.infer<typeof measuresSchema>;

/** The same with every field optional: what is left of a chapter in which some field is wrong. */
export const chapterPartsSchema = chapterSchema.partial();

export type ChapterParts = z.infer<typeof chapterPartsSchema>;
