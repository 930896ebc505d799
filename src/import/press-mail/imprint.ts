import type { Registry } from "../draft.ts";
import { isBlank, type Line } from "./lines.ts";
import { periodWithin } from "./publishers.ts";

/** The imprint of a sender as it stands in the mail. */
export interface Imprint {
  /** First and last line. */
  readonly line: number;
  readonly end: number;
  /** Without the word "Impressum", at most 2,000 characters. */
  readonly text: string;
}

const START = /^\W*Impressum\s*(?::|$|(?=\p{Lu}))/u;
const EVIDENCE = /\d{5} ?\p{Lu}|@|\(at\)|\bTel/u;
const LIKE = [
  /^(?:Tel|Fax|Telefax|Mobil|E-?Mail|Mail|Web|Internet|Homepage|V\. ?i\. ?S|ViSdP|Verantwortlich|Herausgeber|Redaktion|Presse)/i,
  /@|\(at\)|^https?:|^www\./i,
  /\b\d{5} \p{Lu}/u,
  /(?:straße|str\.|strasse|platz|weg|allee|ring|damm|ufer|markt|graben|berg) ?\d/iu,
  /^(?:Staatskanzlei|Ministerium|Land\p{Ll}*|Stadt|\p{Lu}\p{L}*ministerium)(?!\p{L})/u,
];

/** Takes the imprints out of a text; a heading "Impressum" over anything else stays where it is. */
export function takeImprints(
  lines: readonly Line[],
  registry: Registry,
): { readonly imprints: readonly Imprint[]; readonly rest: readonly Line[] } {
  const imprints: Imprint[] = [];
  const rest: Line[] = [];
  let index = 0;
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    const end = START.test(line.text) ? endOfImprint(lines, index, registry) : index;
    const block = lines.slice(index, end).filter((one) => !isBlank(one));
    const text = block
      .map((one) => one.text.trim())
      .join("\n")
      .replace(START, "")
      .trim()
      .slice(0, 2000);
    if (EVIDENCE.test(text)) {
      imprints.push({ line: line.number, end: block.at(-1)?.number ?? line.number, text });
      // What stood around the imprint must not grow together.
      rest.push({ number: line.number, text: "" });
      index = end;
    } else {
      rest.push(line);
      index++;
    }
  }
  return { imprints, rest };
}

/** The index behind an imprint: its first block up to the last line of its kind, then whole blocks of its kind. */
function endOfImprint(lines: readonly Line[], start: number, registry: Registry): number {
  const isLike = ({ text }: Line): boolean =>
    LIKE.some((pattern) => pattern.test(text.trim())) ||
    (text.length < 200 && periodWithin(text, registry, null) !== null);
  let end = start + 1;
  let first = true;
  for (;;) {
    let from = end;
    while (from < lines.length && lines.slice(from, from + 1).every(isBlank)) from++;
    let to = from;
    while (to < lines.length && !lines.slice(to, to + 1).some((line) => isBlank(line) || START.test(line.text))) to++;
    const block = lines.slice(from, to);
    if (block.length === 0) return end;
    const last = block.findLastIndex(isLike);
    if (first ? last === -1 : last !== block.length - 1 || !block.every(isLike)) return end;
    end = from + last + 1;
    if (first && last !== block.length - 1) return end;
    first = false;
  }
}
