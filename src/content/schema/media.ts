import * as z from "zod";
import { says } from "../messages/explain.ts";
import { flag, language, line, mediaName, optional } from "./fields.ts";

/** A declared image: what it shows is never left open (WCAG 1.1.1). */
export const image = z
  .strictObject({
    file: mediaName,
    alt: z
      .string()
      .trim()
      .nullish()
      .transform((value) => value ?? ""),
    decorative: flag,
    caption: optional(line),
    credit: line,
  })
  .superRefine(({ file, alt, decorative }, context) => {
    if (!decorative && alt === "")
      context.addIssue({
        code: "custom",
        path: ["alt"],
        params: { rule: "missing-alt", criteria: ["1.1.1"] },
        message: says(
          `Dem Bild „${file}“ fehlt der Alternativtext.`,
          "Unter „alt“ beschreiben, was zu sehen ist, oder „decorative: true“ setzen, wenn das Bild nur schmückt.",
        ),
      });
    if (decorative && alt !== "")
      context.addIssue({
        code: "custom",
        path: ["decorative"],
        params: { rule: "missing-alt", criteria: ["1.1.1"] },
        message: says(
          `Das Bild „${file}“ ist als Schmuck gekennzeichnet und hat trotzdem einen Alternativtext.`,
          "Eines von beiden entfernen: „alt“ bei reinem Schmuck, „decorative“ bei einem Bild mit Inhalt.",
        ),
      });
  });

export const attachment = z.strictObject({
  file: mediaName,
  title: line,
  language,
  /** Required, so that nobody claims it by leaving it out. */
  accessible: z.boolean(),
  htmlEquivalent: optional(line),
});

export type RawImage = z.infer<typeof image>;
export type RawAttachment = z.infer<typeof attachment>;
