import type { Publisher } from "../../content/model.ts";
import type { Registry, Report } from "../draft.ts";
import type { Imprint } from "./imprint.ts";
import { excerpt } from "./lines.ts";
import { expandPhones, MAIL, PHONE, phoneDigits, plainMail } from "./phone.ts";
import { gluedKey, namesBody, periodWithin } from "./publishers.ts";

const PERSON =
  "(?:(?:Dr|Prof)\\. ?)*\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:von |van |de )?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
const RESPONSIBLE = new RegExp(
  `(?:Verantwortlich(?: für den Inhalt)?|V\\. ?i\\. ?S\\. ?d\\. ?P\\.|ViSdP)\\s*:?\\s*(${PERSON})`,
  "u",
);
const TELEPHONE = new RegExp(`(?:Tel(?:efon)?|Mobil)\\.?\\s*:?\\s*(${PHONE})`, "gu");
const FAX = new RegExp(`(?:Tele)?[Ff]ax\\.?\\s*:?\\s*(${PHONE})`, "gu");
const ADDRESS = new RegExp(MAIL, "gu");
/** An address with everything has fewer characters. */
const LONG = 500;
const REMEDY =
  "Das Impressum kommt aus dem Register (publishers.yaml): Ergänzen Sie es dort, wenn es unvollständig ist.";

/** The person whom an imprint names as responsible; null when it names none. */
export const responsibleIn = (imprint: Imprint): string | null => RESPONSIBLE.exec(imprint.text)?.[1] ?? null;

/**
 * Compares the imprints of a mail with the registry; only the first is taken for the release's own.
 * @param publisher the record valid on the release's date; null when the publisher is not known.
 */
export function checkImprints(
  imprints: readonly Imprint[],
  publisher: Publisher | null,
  registry: Registry,
  date: string | null,
  report: Report,
): void {
  const [own, ...others] = imprints;
  for (const { number, text } of imprints.flatMap(({ strange }) => strange)) {
    const message = `Diese Zeile im Impressum wurde nicht übernommen: „${excerpt(text, 500)}“`;
    report(number, message, "Fügen Sie sie ein, wenn sie zum Text gehört.");
  }
  for (const { line, text } of imprints.filter((imprint) => imprint.text.length > LONG)) {
    const message = `Das Impressum ist ungewöhnlich lang; es endet mit „${excerpt(text.slice(-80))}“.`;
    report(line, message, "Prüfen Sie, ob darin Text der Mitteilung steht; übernommen wurde nichts davon.");
  }
  if (own !== undefined && publisher !== null) {
    for (const difference of differences(own, publisher, registry, date)) {
      report(own.line, `Das Impressum weicht vom Register (${publisher.name}) ab: ${difference}`, REMEDY);
    }
  }
  for (const other of others) {
    const period = periodWithin(other.text, registry, date);
    const name = period === null ? excerpt(other.text, 60) : period.officialName;
    const later =
      period !== null && date !== null && period.validFrom > date ? ", ein späteres als die Mitteilung" : "";
    report(
      other.line,
      `Der Text hat noch ein Impressum (${name})${later}; es wurde nicht übernommen.`,
      `Prüfen Sie, ob der Herausgeber ${publisher === null ? "" : `„${publisher.name}“ `}am Tag der Mitteilung der richtige war.`,
    );
  }
}

function differences(imprint: Imprint, publisher: Publisher, registry: Registry, date: string | null): string[] {
  const { text } = imprint;
  const found: string[] = [];
  const named = periodWithin(text, registry, date);
  if (named !== null && named.id !== publisher.id) found.push(`es nennt „${named.officialName}“.`);
  if (named === null && namesBody(text)) found.push(`es nennt „${excerpt(text, 80)}“.`);
  const phones = unknownPhones(TELEPHONE, text, publisher.phone);
  if (phones.length > 0) found.push(`Telefon ${phones.join(", ")} (im Register ${publisher.phone}).`);
  const faxes = unknownPhones(FAX, text, publisher.fax);
  if (faxes.length > 0) found.push(`Fax ${faxes.join(", ")} (im Register ${publisher.fax ?? "keines"}).`);
  const mails = mailsIn(text).filter((mail) => mail.toLowerCase() !== publisher.mail.toLowerCase());
  if (mails.length > 0) found.push(`E-Mail ${mails.join(", ")} (im Register ${publisher.mail}).`);
  const { street, postalCode, city } = publisher.address;
  if (
    /\d{5} ?\p{Lu}/u.test(text) &&
    ![street, postalCode + city].every((part) => gluedKey(text).includes(gluedKey(part)))
  ) {
    found.push(`die Anschrift (im Register ${street}, ${postalCode} ${city}).`);
  }
  const person = responsibleIn(imprint);
  if (person !== null && person !== publisher.responsible.name) {
    found.push(`verantwortlich ist „${person}“ (im Register ${publisher.responsible.name ?? "keine Person"}).`);
  }
  return found;
}

function unknownPhones(pattern: RegExp, text: string, known: string | null): string[] {
  const digits = known === null ? "" : phoneDigits(known);
  return [...text.matchAll(pattern)]
    .flatMap(([, phone = ""]) => expandPhones(phone))
    .filter((phone) => phoneDigits(phone) !== digits);
}

function mailsIn(text: string): string[] {
  // Portals glue the address to what stands before and after it: "567-7777mb-presse@….dewww.….de".
  const apart = text
    .replace(TELEPHONE, "\n")
    .replace(FAX, "\n")
    .replace(/(?=www\.)/g, "\n");
  return [...apart.matchAll(ADDRESS)].map(([mail]) => plainMail(mail));
}
