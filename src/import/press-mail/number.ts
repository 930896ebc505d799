import type { Registry } from "../draft.ts";
import { DATE } from "./german-date.ts";
import { namesBody, sendersOf } from "./publishers.ts";

export interface NumberLine {
  /** Senders that stand before the number on the same line, as written. */
  readonly senders: readonly string[];
  /** As written ("270/08"); null for the "null" of portals. */
  readonly number: string | null;
  /** What follows on the line. */
  readonly rest: string;
}

const NUMBER = "\\d{1,5}(?:\\/(?:\\d{4}|\\d{2}))?(?!\\d)";
const PHRASE = new RegExp(
  `^(?<before>.{0,200}?)\\s*[-–—:]?\\s*(?:Presse-?mitteilung|Presse-?information|Medien-?information|Medienmitteilung|\\bPM)` +
    `(?<label>\\s*(?:Nr\\.?|Nummer)?\\s*:?)\\s*(?<number>${NUMBER}|null\\b)\\s*(?<rest>.*)$`,
  "u",
);
/** A number that stands alone, or right before a headline ("512/2023Land würdigt …"). */
const BARE = /^(?:Nr\.?\s*:?\s*)?(?<number>\d{1,3}\/\d{4}(?!\d))\s*[:–-]?\s*(?<rest>(?:\p{Lu}.*)?)$/u;
const SINCE = new RegExp(`^vom\\s+(${DATE})$`, "u");

/** Reads "Kultusministerium - Pressemitteilung Nr.: 401/05 …"; null when the line does not begin so. */
export function readNumber(text: string, registry: Registry): NumberLine | null {
  const bare = BARE.exec(text)?.groups;
  if (bare?.number !== undefined) return { senders: [], number: bare.number, rest: bare.rest ?? "" };
  const { before = "", label = "", number = "", rest = "" } = PHRASE.exec(text)?.groups ?? {};
  if (number === "") return null;
  // "Pressemitteilung 5 neue Schulen" is a headline, "Pressemitteilung Nr. 5 der Stadt" part of a sentence.
  if (label.trim() === "" && !number.includes("/")) return null;
  const since = SINCE.exec(rest)?.[1];
  if (since === undefined && /^[\p{Ll}\d,;]/u.test(rest)) return null;
  const known = sendersOf(before, registry);
  const senders = known.length === 0 && namesBody(before) ? [before] : known;
  if (before !== "" && senders.length === 0) return null;
  return { senders, number: number === "null" ? null : number, rest: since ?? rest };
}

/** "270" and "270/08" are one number; the fuller form counts. Null when the two contradict each other. */
export function fullerNumber(a: string, b: string): string | null {
  if (a === b || a.startsWith(`${b}/`)) return a;
  return b.startsWith(`${a}/`) ? b : null;
}
