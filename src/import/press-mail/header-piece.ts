import type { Registry } from "../draft.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { readNumber } from "./number.ts";
import { sendersOf } from "./publishers.ts";

/** One known piece at the start of a header line; `rest` is what follows it on the line. */
export type HeaderPiece =
  | { readonly kind: "speech" | "genre"; readonly rest: string }
  | { readonly kind: "embargo" | "note" | "kicker"; readonly text: string; readonly rest: "" }
  | {
      readonly kind: "number";
      readonly senders: readonly string[];
      readonly number: string | null;
      readonly rest: string;
    }
  | { readonly kind: "dateline"; readonly dateline: Dateline; readonly rest: string }
  | { readonly kind: "senders"; readonly senders: readonly string[]; readonly rest: "" };

const SPEECH = /^\W*Es gilt das gesprochene Wort\b[\s!.)]*/iu;
const EMBARGO = /^[^\p{L}]*Sperrfrist\b/iu;
const NOTE = /^[^\p{L}]*(?:Achtung|Hinweise? (?:an|für)|Bitte an|An)(?:,? (?:die|alle|liebe))?,? Redaktion(?:en)?\b/iu;
const GENRE = /^(?:Presse-?mitteilung|Presse-?information|Medien-?information|Medienmitteilung|Pressemeldung)\s*:?$/iu;
const KICKER =
  /^(?:Gemeinsame (?:Pressemitteilung|Erklärung)(?: (?:von|der|des|mit) .{1,200})?|Presse-?einladung|Einladung(?: an die Medien)?|Termin-?hinweis|Pressetermin|Rede|Grußwort|Statement|Zitat)\s*:?$/iu;

/** True for "Achtung Redaktionen: …": meant for newsrooms, not for the public. */
export const isEditorsNote = (text: string): boolean => NOTE.test(text);

/** True for "Korrektur der Pressemitteilung Nr. …". */
export const isCorrection = (text: string): boolean =>
  /^[^\p{L}]*(?:Korrektur|Korrigierte Fassung|Berichtigung)\b.{0,40}(?:Presse|Medien)(?:mitteilung|information)/iu.test(
    text,
  );

/** The known piece at the start of a line that is not blank; null when the line begins with anything else. */
export function readHeaderPiece(text: string, registry: Registry): HeaderPiece | null {
  if (SPEECH.test(text)) return { kind: "speech", rest: text.replace(SPEECH, "") };
  if (EMBARGO.test(text)) return { kind: "embargo", text, rest: "" };
  if (isEditorsNote(text)) return { kind: "note", text, rest: "" };
  if (GENRE.test(text)) return { kind: "genre", rest: "" };
  const number = readNumber(text, registry);
  if (number !== null) return { kind: "number", ...number };
  const dateline = readDateline(text);
  if (dateline !== null) return { kind: "dateline", dateline, rest: dateline.rest };
  const senders = sendersOf(text, registry);
  if (senders.length > 0) return { kind: "senders", senders, rest: "" };
  return KICKER.test(text) ? { kind: "kicker", text: text.replace(/\s*:$/, ""), rest: "" } : null;
}
