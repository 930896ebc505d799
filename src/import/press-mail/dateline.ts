import { DATE, parseGermanDate } from "./german-date.ts";

export interface Dateline {
  readonly place: string | null;
  /** Null when the written day does not exist or its year has two digits. */
  readonly date: string | null;
  /** The day as written. */
  readonly written: string;
  /** Line of a portal ("28.10.2008, Magdeburg – 270"): its date may differ from that of the text. */
  readonly portal: boolean;
  readonly number: string | null;
  /** What follows on the line. */
  readonly rest: string;
}

const PLACE = "\\p{Lu}[\\p{L}’-]+(?: ?\\/ ?\\p{Lu}[\\p{L}-]+| \\(?\\p{L}[\\p{L}.]*\\)?){0,3}";
const DAY = `${DATE}|(?<!\\d)\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?!\\d)`;
const PORTAL = new RegExp(`^(${DAY}), (${PLACE})(?: [–—-] (\\d{1,4}(?:\\/\\d{2,4})?))?$`, "u");
const LETTER = new RegExp(
  `^(${PLACE}), (?:den |am |dem )?(?:\\p{Lu}\\p{Ll}+(?:tag|woch|abend),? (?:den )?)?(${DAY})(.*)$`,
  "u",
);
const DATE_ONLY = new RegExp(`^(?:Datum:? )?(${DAY})$`, "u");

/** Reads a line that begins with place and date, in any of the forms of portals and letters; null otherwise. */
export function readDateline(text: string): Dateline | null {
  const line = text.replaceAll("\u00A0", " ");
  const portal = PORTAL.exec(line);
  if (portal !== null) {
    const [, written = "", place = "", number = null] = portal;
    return { place, date: parseGermanDate(written), written, portal: true, number, rest: "" };
  }
  const alone = DATE_ONLY.exec(line)?.[1];
  if (alone !== undefined) {
    return { place: null, date: parseGermanDate(alone), written: alone, portal: false, number: null, rest: "" };
  }
  const [, place, written, behind = ""] = LETTER.exec(line) ?? [];
  if (place === undefined || written === undefined) return null;
  const rest = text.slice(text.length - behind.length).replace(/^\s*(?:[.:]|[–—-](?=\s))?\s*/, "");
  // "Magdeburg, den 17.10.2023 wurde …" is a sentence and stays whole.
  if (/^[\p{Ll}\d,;]/u.test(rest)) return null;
  return { place, date: parseGermanDate(written), written, portal: false, number: null, rest };
}

export interface InlineDateline {
  readonly place: string;
  /** "MJ" of "Magdeburg (MJ)."; null without. */
  readonly code: string | null;
  readonly rest: string;
  /** False when only the form speaks for a place ("Danke. Ab heute …" has it too). */
  readonly certain: boolean;
}

const INLINE = new RegExp(
  `^(${PLACE.replace("{0,3}", "{0,2}?")})(?: ?\\(([\\p{Lu}][\\p{L}/]{1,9})\\))?(?:[.:]| [–—-]) (?=[\\p{Lu}\\d„"»¿‚'])`,
  "u",
);

/**
 * Reads the place before the first sentence ("Magdeburg. Ab sofort …", "Magdeburg (MJ). …"); null when there is none.
 * @param places where the house's publishers sit: only these, and places with a sender's code, are certain.
 */
export function readInlineDateline(text: string, places: ReadonlySet<string>): InlineDateline | null {
  const [match, place, code = null] = INLINE.exec(text.slice(0, 200)) ?? [];
  if (match === undefined || place === undefined) return null;
  const known = place.split(/ ?\/ ?/).some((part) => places.has(part));
  if (!known && code === null && !match.includes(".")) return null;
  if (!known && code === null && place.includes(" ")) return null;
  return { place, code, rest: text.slice(match.length), certain: known || code !== null };
}
