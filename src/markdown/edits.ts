import { matchesOf } from "./matches.ts";

/** A change to a text: the characters from `start` to `end` are replaced. Lists are in order and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A typographic rule: the edits that a German text needs. `\uFFFC` stands for code, addresses and foreign words. */
export type TextRule = (text: string) => Edit[];

/** Edits for every match of a global pattern; equal replacements are left out. */
export function editMatches(text: string, pattern: RegExp, replace: (match: string) => string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: match, index } of matchesOf(text, pattern)) {
    const replacement = replace(match);
    if (replacement !== match) edits.push({ start: index, end: index + match.length, text: replacement });
  }
  return edits;
}

/** Applies edits to a part of the text that starts at `offset`; edits reaching beyond the part are left out. */
export function applyEdits(part: string, offset: number, edits: readonly Edit[]): string {
  let out = "";
  let done = 0;
  for (const edit of edits) {
    const start = edit.start - offset;
    const end = edit.end - offset;
    if (start < done || end > part.length) continue;
    out += part.slice(done, start) + edit.text;
    done = end;
  }
  return out + part.slice(done);
}
