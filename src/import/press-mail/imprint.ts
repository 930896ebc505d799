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
  /** Lines in it that do not look like part of an address. */
  readonly strange: readonly Line[];
}

/** Longer blocks are no addresses. */
const MAX_BLOCK = 30;
const MAX_LINE = 200;

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
      const strange = block.slice(1).filter((one) => !isLike(one, registry));
      imprints.push({ line: line.number, end: block.at(-1)?.number ?? line.number, text, strange });
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
  const first = blockFrom(lines, start + 1);
  const last = first.block.findLastIndex((line) => isLike(line, registry));
  if (last === -1) return start + 1;
  let end = first.from + last + 1;
  if (last < first.block.length - 1) return end;
  for (;;) {
    const { from, block } = blockFrom(lines, end);
    if (block.length === 0 || !block.every((line) => isLike(line, registry))) return end;
    end = from + block.length;
  }
}

/** True for a line of an address: its street, its numbers, its publisher. */
function isLike({ text }: Line, registry: Registry): boolean {
  const line = text.trim();
  if (line.length > MAX_LINE) return false;
  return LIKE.some((pattern) => pattern.test(line)) || periodWithin(line, registry, null) !== null;
}

/** The next lines from `start` on without a blank line or another imprint between them, and where they begin. */
function blockFrom(lines: readonly Line[], start: number): { readonly from: number; readonly block: readonly Line[] } {
  const isEnd = (line: Line): boolean => isBlank(line) || START.test(line.text);
  let from = start;
  for (let line = lines[from]; line !== undefined && isBlank(line); line = lines[from]) from++;
  const block: Line[] = [];
  for (let line = lines[from]; line !== undefined && !isEnd(line) && block.length < MAX_BLOCK; ) {
    block.push(line);
    line = lines[from + block.length];
  }
  return { from, block };
}
