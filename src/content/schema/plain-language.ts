import * as z from "zod";
import { says } from "../messages/explain.ts";
import { line } from "./fields.ts";
import { date } from "./time.ts";

/** Either the review that allows the name "Leichte Sprache", or the word for a text without one. */
export const plainLanguage = z.union([z.literal("einfach"), z.strictObject({ reviewer: line, date })], {
  error: () =>
    says(
      "„plainLanguage“ ist entweder „einfach“ oder hat die Felder „reviewer“ und „date“ mit einem Datum JJJJ-MM-TT.",
      "Für Einfache Sprache „plainLanguage: einfach“ schreiben, für Leichte Sprache die Prüfgruppe und das Prüfdatum angeben.",
    ),
});
