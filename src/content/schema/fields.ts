import * as z from "zod";
import { belongs, says } from "../messages/explain.ts";

// Whatever our own sentences do not cover still speaks German.
z.config(z.locales.de());

/** Running text; may have several lines. Never empty. */
export const text = z.string().trim().min(1);

/** Text on one line, as in titles and names: line breaks from the YAML become spaces. Never empty. */
export const line = z
  .string()
  .transform((value) => value.replace(/[ \t\n]+/g, " ").trim())
  .pipe(z.string().min(1));

/** May be left out or left empty: then null. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null);

/** A list that may be left out or left empty: then `[]`. */
export const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? []);

/** `true` or `false`; left out or empty: false. */
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** Text of one form; the messages name the form, not the pattern. */
export const shaped = (pattern: RegExp, form: string, remedy: string) =>
  line.refine((value) => pattern.test(value), {
    error: ({ path, input }) => says(belongs(path, form, input), remedy),
  });

/** A count of at least 1. YAML hands numbers on in their own spelling, so it is text here. */
export const count = shaped(/^[1-9]\d{0,5}$/, "eine ganze Zahl ab 1", "Nur Ziffern schreiben, z. B. 8.").transform(
  Number,
);

/** The part of a file name that becomes an address, and ids in general. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = shaped(SLUG, "eine Kennung", "Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche verwenden.");

/** Id that becomes an address: `thema-sport.html` has `thema-sport-2024.html` beside it, so no id ends in a year. */
export const ADDRESS_ID = /^(?!.*-\d{4}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const addressId = shaped(
  ADDRESS_ID,
  "eine Kennung",
  "Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche verwenden, vorn einen Buchstaben und hinten keine Jahreszahl.",
);

/** Media files lie flat in one folder, and their names work on every server and disk. */
export const MEDIA_NAME = /^[a-z0-9-]+\.[a-z0-9]+$/;
export const mediaName = shaped(
  MEDIA_NAME,
  "der Name einer Datei in „content/media“",
  "Nur den Dateinamen ohne Ordner angeben; er besteht aus Kleinbuchstaben a–z, Ziffern, Bindestrichen und einem Punkt.",
);

export const mail = shaped(
  /^[^\s@()<>"„“]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
  "eine E-Mail-Adresse",
  "Die Adresse in der Form „presse@example.org“ schreiben.",
);

export const phone = shaped(
  /^[+(]?\d[\d\s()/.+–-]{2,}$/,
  "eine Telefonnummer",
  "Nur Ziffern, Leerzeichen, Klammern, Schräg- und Bindestriche verwenden, z. B. „(0391) 123-4567“.",
);

export const postalCode = shaped(/^\d{5}$/, "eine Postleitzahl", "Fünf Ziffern schreiben, z. B. 06108.");

/** Address of a web page of somebody else. */
export const webAddress = shaped(
  /^https?:\/\/[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/i,
  "eine Webadresse",
  "Die Adresse vollständig schreiben, z. B. „https://www.example.org/“.",
);

export const httpsAddress = shaped(
  /^https:\/\/[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/i,
  "eine verschlüsselte Webadresse",
  "Die Adresse vollständig und mit „https://“ schreiben.",
);

/** BCP 47, as it goes into `lang` attributes. */
export const language = shaped(
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
  "ein Sprachkürzel",
  "Das Kürzel nach BCP 47 angeben, z. B. de, en, uk oder ar.",
)
  .nullish()
  .transform((value) => value ?? "de");

/** Success criterion of WCAG 2.2, e.g. `1.4.10`. */
export const criterion = shaped(
  /^[1-4]\.[1-5]\.(?:[1-9]|1[0-3])$/,
  "die Nummer eines Erfolgskriteriums",
  "Die Nummer aus WCAG 2.2 angeben, z. B. 1.4.10.",
);
