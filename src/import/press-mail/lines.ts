import { withoutInvisible } from "../../markdown/characters.ts";
import type { Report } from "../draft.ts";

/** One line of the source: cleaned, without blanks at its end. Several may share a number after a split. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const RUN = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000]{2,}/g;
const COLUMNS = /\S {3,}\S.* {3,}\S/;
/** Word processors and portals write these for a new line; editors do not count them. */
const INNER_BREAK = /[\v\f\u0085\u2028\u2029]/;

/**
 * Cuts a text into cleaned lines: soft hyphens and zero-width characters are gone, runs of blanks are one space,
 * a single no-break space stays, tabs stay (they mean tables).
 */
export function toLines(text: string, report: Report): Line[] {
  const lines: Line[] = [];
  let aligned = 0;
  for (const [index, source] of text.split(/\r\n|\n|\r/).entries()) {
    aligned = source.length < 500 && COLUMNS.test(source) ? aligned + 1 : 0;
    if (aligned === 2) {
      report(
        index,
        "Hier stehen Spalten, die nur mit Leerzeichen ausgerichtet sind.",
        "Machen Sie daraus eine Tabelle.",
      );
    }
    for (const part of source.split(INNER_BREAK)) {
      const clean = withoutInvisible(part)
        .normalize("NFC")
        .replace(RUN, " ")
        .replace(/[ \u00A0]+$/, "");
      lines.push(...unglue(clean).map((piece) => ({ number: index + 1, text: piece })));
    }
  }
  return lines;
}

/** Where a portal put a whole release on one line, the parts that are not text start anew. */
function unglue(line: string): string[] {
  if (line.length < 200) return [line];
  const parts = line.split(/(?=Impressum:)|(?<=[.!?\s])(?=Aktuelle Informationen bieten wir Ihnen)/);
  return parts.length === 1 ? parts : parts.map((part) => part.trim()).filter((part) => part !== "");
}

export const isBlank = (line: Line): boolean => line.text.trim() === "";

/** Consecutive lines without a blank one between them. */
export function toGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (isBlank(line)) {
      open = null;
    } else if (open === null) {
      open = [line];
      groups.push(open);
    } else {
      open.push(line);
    }
  }
  return groups;
}

/** The groups as lines again, one blank line between them. */
export function fromGroups(groups: readonly (readonly Line[])[]): Line[] {
  return groups.flatMap((group) => [...group, { number: group.at(-1)?.number ?? 0, text: "" }]);
}

/** At most `length` characters of a quoted place, for messages. */
export function excerpt(text: string, length = 120): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
