import type { Edit, TextRule } from "../edits.ts";
import { matchesOf } from "../matches.ts";

type Kind = "double" | "single";

interface Mark {
  readonly at: number;
  readonly kind: Kind;
  readonly straight: boolean;
  /** The nearest characters that are no quotation marks; a space at the ends of the text. */
  readonly before: string;
  readonly after: string;
  /** Set when the mark belongs to a pair: where its partner stands. */
  partner?: Mark;
  /** How many typographic single marks without partner stand before this one. */
  strays: number;
}

/** Marks side by side ("'…) see the same neighbours, so that setting one does not change what the next one means. */
const RUNS = /["'„“”‚‘’]+/g;
const OPENING: ReadonlySet<string> = new Set(["„", "‚"]);
const DOUBLE: ReadonlySet<string> = new Set(['"', "„", "“", "”"]);
const BEFORE_OPENING = /[\s([{/»«›‹–—-]/;
const CLOSING_PUNCTUATION = /[.,;:!?)\]}»«›‹–—]/;
const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;

/**
 * Straight quotation marks become „…“, nested ones ‚…‘, the apostrophe ’. What is already typographic stays, and so
 * does what cannot be told apart, such as the inch in 12".
 */
export const quotationMarks: TextRule = (text) => {
  if (!/["']/.test(text)) return [];
  const { marks, edits } = pair(text);
  countStrays(marks);
  let depth = 0;
  for (const mark of marks) {
    if (mark.partner === undefined) {
      const replacement = unpaired(mark);
      if (mark.straight && replacement !== null) edits.push(replaced(mark, replacement));
      continue;
    }
    const opens = mark.partner.at > mark.at;
    if (mark.kind === "double" && !opens) depth--;
    const inner = mark.kind === "single" || (depth % 2 === 1 && mayBeInner(mark, mark.partner));
    if (mark.straight) edits.push(replaced(mark, inner ? (opens ? "‚" : "‘") : opens ? "„" : "“"));
    if (mark.kind === "double" && opens) depth++;
  }
  return edits.sort((a, b) => a.start - b.start);
};

/** A stray ‚ or ‘ within would take the new mark for its partner; a typographic partner decides the form itself. */
const mayBeInner = (mark: Mark, partner: Mark): boolean =>
  mark.straight && partner.straight && mark.strays === partner.strays;

function countStrays(marks: readonly Mark[]): void {
  let strays = 0;
  for (const mark of marks) {
    mark.strays = strays;
    if (mark.partner === undefined && mark.kind === "single" && !mark.straight) strays++;
  }
}

const replaced = (mark: Mark, text: string): Edit => ({ start: mark.at, end: mark.at + 1, text });

/** Finds the pairs; apostrophes are settled at once. */
function pair(text: string): { marks: Mark[]; edits: Edit[] } {
  const marks: Mark[] = [];
  const edits: Edit[] = [];
  const open: Mark[] = [];
  const waiting: Record<Kind, number> = { double: 0, single: 0 };
  for (const mark of marksOf(text)) {
    const { before, after, kind, straight } = mark;
    if (straight && kind === "single" && WORD.test(before) && WORD.test(after)) {
      if (LETTER.test(before) || LETTER.test(after)) edits.push(replaced(mark, "’"));
    } else if (straight ? opens(mark, waiting[kind] > 0) : OPENING.has(text[mark.at] ?? "")) {
      marks.push(mark);
      open.push(mark);
      waiting[kind]++;
    } else if (!straight || !/\s/.test(before)) {
      // A straight mark behind a space that opens nothing is left out: nobody can tell what it is.
      marks.push(mark);
      if (waiting[kind] > 0) connect(mark, open, waiting);
    }
  }
  return { marks, edits };
}

function* marksOf(text: string): Generator<Mark> {
  for (const { 0: run, index } of matchesOf(text, RUNS)) {
    const before = text[index - 1] ?? " ";
    const after = text[index + run.length] ?? " ";
    for (const [offset, char] of [...run].entries()) {
      if (char === "’") continue;
      const kind = DOUBLE.has(char) ? "double" : "single";
      yield { at: index + offset, kind, straight: char === '"' || char === "'", before, after, strays: 0 };
    }
  }
}

function opens({ before, after }: Mark, isOpen: boolean): boolean {
  if (!BEFORE_OPENING.test(before) || /\s/.test(after)) return false;
  if (/\s/.test(before)) return true;
  return !CLOSING_PUNCTUATION.test(after) && (!isOpen || WORD.test(after));
}

/** Joins a closing mark with the nearest opening one of its kind; others opened since then stay without partner. */
function connect(closing: Mark, open: Mark[], waiting: Record<Kind, number>): void {
  for (let candidate = open.pop(); candidate !== undefined; candidate = open.pop()) {
    waiting[candidate.kind]--;
    if (candidate.kind !== closing.kind) continue;
    candidate.partner = closing;
    closing.partner = candidate;
    return;
  }
}

/** What becomes of a straight mark without partner: an opened quotation, an apostrophe, or (null) nothing. */
function unpaired({ kind, before, after }: Mark): string | null {
  if (kind === "single") return "’";
  if (BEFORE_OPENING.test(before) && WORD.test(after)) return "„";
  return /[\p{L}.,;:!?…]/u.test(before) && !WORD.test(after) ? "“" : null;
}
