import * as z from "zod";
import { count, line, list } from "./fields.ts";

/** `house-style.yaml` */
export const houseStyleSchema = z.strictObject({
  /** `any` still wants one form per text. */
  genderForm: z
    .enum(["pair", "neutral", "star", "colon", "underscore", "any"])
    .nullish()
    .transform((value) => value ?? "any"),
  titleLength: count.nullish().transform((value) => value ?? 65),
  summaryLength: count.nullish().transform((value) => value ?? 160),
  /** Link texts that say nothing about their target, besides the ones every site refuses. */
  genericLinkTexts: list(line),
  /** Abbreviations that this house's readers know without a long form. */
  knownAbbreviations: list(line),
});

export type HouseStyle = z.infer<typeof houseStyleSchema>;
