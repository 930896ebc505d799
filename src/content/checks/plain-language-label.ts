import type { Page, Release } from "../model.ts";
import type { Parsed } from "../read/parse.ts";
import type { Report } from "../report.ts";

/** Only texts reviewed by people with learning difficulties may call themselves Leichte Sprache (DIN SPEC 33429). */
export function checkPlainLanguageLabel(
  { title, plainLanguage }: Pick<Page | Release, "title" | "plainLanguage">,
  front: Parsed<unknown>,
  report: Report,
): void {
  if (typeof plainLanguage === "object" && plainLanguage !== null) return;
  if (!/leichte[rn]?\s+sprache/i.test(title)) return;
  report.error(
    "plain-language-label",
    front.at("title"),
    "„Leichte Sprache“ darf sich nur ein Text nennen, den eine Prüfgruppe geprüft hat.",
    "„Einfache Sprache“ schreiben oder unter „plainLanguage“ die Prüfgruppe („reviewer“) und das Datum („date“) angeben.",
  );
}
