import type { Contact } from "../../content/model.ts";
import type { Report } from "../draft.ts";
import { excerpt, type Line } from "./lines.ts";
import { expandPhones, MAIL, PHONE, plainMail } from "./phone.ts";

const HEADING =
  /^(?:(?:Presse-?|Medien-?)?kontakte?|Ansprech(?:partner|partnerin|person)(?:en)?(?: für (?:die )?(?:Presse|Medien))?|(?:Für )?Rückfragen(?: an)?|Bei Rückfragen)\s*:?$/iu;
const NAME = "(?:(?:Dr|Prof)\\. ?)*\\p{Lu}[\\p{L}’-]+(?: (?:von|van|de|zu|der))?(?: \\p{Lu}[\\p{L}’-]+){1,3}";
const PERSON = new RegExp(
  `^(?:(?<role>\\p{Lu}[^:@\\d]{2,60}):\\s*)?(?<name>${NAME})(?<details>\\s*(?:[,;(–-].*)?)$`,
  "u",
);
const PHONES = new RegExp(`(?:Tel(?:efon)?|Mobil(?:telefon)?|Handy)\\.?\\s*:?\\s*(${PHONE})`, "giu");
const FAX = new RegExp(`(?:Tele)?fax\\.?\\s*:?\\s*(${PHONE})`, "giu");
const ADDRESS = new RegExp(`(?:E-?Mail|Mail)?\\.?\\s*:?\\s*(${MAIL})`, "giu");

interface Details {
  readonly phones: readonly string[];
  readonly fax: string | null;
  readonly mail: string | null;
}

/**
 * Takes the contacts at the end of a text: blocks in which every line is a person, a number or an address. A block
 * that is not wholly clear stays in the text, with a doubt.
 */
export function takeContacts(
  groups: readonly (readonly Line[])[],
  report: Report,
): { readonly contacts: readonly Contact[]; readonly groups: readonly (readonly Line[])[] } {
  let end = groups.length;
  const contacts: Contact[] = [];
  while (end > 0) {
    const block = groups[end - 1] ?? [];
    if (block.length > 20 || !block.some(({ text }) => text.length < 500 && hasDetails(text))) break;
    const found = readBlock(block, report);
    if (found === null) break;
    contacts.unshift(...found);
    end--;
  }
  const before = groups[end - 1];
  if (contacts.length > 0 && before?.length === 1 && HEADING.test(before[0]?.text.trim() ?? "")) end--;
  return { contacts, groups: groups.slice(0, end) };
}

function readBlock(block: readonly Line[], report: Report): Contact[] | null {
  const people: { name: string; role: string | null; phones: string[]; fax: string | null; mail: string | null }[] = [];
  for (const { text, number } of joinLabels(block)) {
    if (HEADING.test(text)) continue;
    const person = PERSON.exec(text)?.groups;
    const details = readDetails(person?.details ?? text);
    if (details === null) {
      // Running text that happens to hold a number is no contact; a block with a person in it may be one.
      if (people.length > 0) {
        report(
          number,
          `Kontaktangaben sind nicht eindeutig: „${excerpt(text)}“`,
          "Tragen Sie sie unter contacts ein und löschen Sie sie im Text.",
        );
      }
      return null;
    }
    if (person?.name !== undefined) {
      people.push({ name: person.name, role: person.role ?? null, ...details, phones: [...details.phones] });
      continue;
    }
    const [first] = people;
    const last = people.at(-1);
    if (first === undefined || last === undefined) return null;
    if (people.length > 1) {
      report(
        number,
        `„${excerpt(text)}“ steht unter mehreren Personen; es wurde bei ${last.name} eingetragen.`,
        "Ordnen Sie die Angabe unter contacts richtig zu.",
      );
    }
    last.phones.push(...details.phones);
    last.fax ??= details.fax;
    last.mail ??= details.mail;
  }
  return people;
}

/** "Mail:" with the address on the next line is one line. */
function joinLabels(block: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const { number, text } of block) {
    const open = lines.at(-1);
    if (open !== undefined && /^(?:Tel(?:efon)?|Mobil|Fax|E-?Mail|Mail)\.?:?$/i.test(open.text)) {
      lines[lines.length - 1] = { number: open.number, text: `${open.text} ${text.trim()}` };
    } else {
      lines.push({ number, text: text.trim() });
    }
  }
  return lines;
}

const hasDetails = (text: string): boolean => [PHONES, FAX, ADDRESS].some((pattern) => text.search(pattern) !== -1);

/** Numbers and addresses of a text that holds nothing else; null when it does. */
function readDetails(text: string): Details | null {
  const faxes = [...text.matchAll(FAX)].map(([, fax = ""]) => fax);
  const withoutFax = text.replace(FAX, " ");
  const phones = [...withoutFax.matchAll(PHONES)].flatMap(([, phone = ""]) => expandPhones(phone));
  const withoutPhones = withoutFax.replace(PHONES, " ");
  const mails = [...withoutPhones.matchAll(ADDRESS)].map(([, mail = ""]) => plainMail(mail));
  const left = withoutPhones.replace(ADDRESS, " ");
  if (/[\p{L}\p{N}]/u.test(left) || faxes.length > 1 || mails.length > 1) return null;
  return { phones, fax: faxes[0] ?? null, mail: mails[0] ?? null };
}
