import type { Edit, TextRule } from "../edits.ts";
import { matchesOf } from "../matches.ts";

type Kind = "double" | "single";

interface Mark {
  readonly at: number;
  readonly kind: Kind;
  readonly straight: boolean;
  /** Set when the mark belongs to a pair: where its partner stands. */
  partner?: Mark;
}

const MARKS = /["'„“”‚‘]/g;
const BEFORE_OPENING = /[\s([{/„‚»«›‹"'–—-]/;
const CLOSING_PUNCTUATION = /[.,;:!?)\]}“‘”»«›‹"'–—]/;
const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;

/**
 * Straight quotation marks become „…“, nested ones ‚…‘, the apostrophe ’. What is already typographic stays, and so
 * does what cannot be told apart, such as the inch in 12".
 */
export const quotationMarks: TextRule = (text) => {
  if (!/["']/.test(text)) return [];
  const { marks, edits } = pair(text);
  let depth = 0;
  for (const mark of marks) {
    if (mark.partner === undefined) {
      const replacement = unpaired(mark, text);
      if (mark.straight && replacement !== null) edits.push(replaced(mark, replacement));
      continue;
    }
    const opens = mark.partner.at > mark.at;
    if (mark.kind === "double" && !opens) depth--;
    // The partner of a typographic mark must fit it, whatever the depth.
    const inner = mark.kind === "single" || (depth % 2 === 1 && mark.straight && mark.partner.straight);
    if (mark.straight) edits.push(replaced(mark, inner ? (opens ? "‚" : "‘") : opens ? "„" : "“"));
    if (mark.kind === "double" && opens) depth++;
  }
  return edits.sort((a, b) => a.start - b.start);
};

const replaced = (mark: Mark, text: string): Edit => ({ start: mark.at, end: mark.at + 1, text });

/** Finds the pairs; apostrophes are settled at once. */
function pair(text: string): { marks: Mark[]; edits: Edit[] } {
  const marks: Mark[] = [];
  const edits: Edit[] = [];
  const open: Mark[] = [];
  const waiting: Record<Kind, number> = { double: 0, single: 0 };
  for (const { 0: char, index: at } of matchesOf(text, MARKS)) {
    const straight = char === '"' || char === "'";
    const kind: Kind = char === '"' || char === "„" || char === "“" || char === "”" ? "double" : "single";
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    const mark: Mark = { at, kind, straight };
    if (char === "'" && WORD.test(before) && WORD.test(after)) {
      if (LETTER.test(before) || LETTER.test(after)) edits.push(replaced(mark, "’"));
    } else if (straight ? opens(before, after, waiting[kind] > 0) : char === "„" || char === "‚") {
      marks.push(mark);
      open.push(mark);
      waiting[kind]++;
    } else if (straight && /\s/.test(before)) {
      // Alone between spaces: nobody can tell what it is.
    } else {
      marks.push(mark);
      if (waiting[kind] > 0) connect(mark, open, waiting);
    }
  }
  return { marks, edits };
}

function opens(before: string, after: string, isOpen: boolean): boolean {
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
function unpaired(mark: Mark, text: string): string | null {
  const before = text[mark.at - 1] ?? " ";
  const after = text[mark.at + 1] ?? " ";
  const opening = BEFORE_OPENING.test(before) && WORD.test(after);
  if (mark.kind === "single") return opening || LETTER.test(before) ? "’" : null;
  if (opening) return "„";
  return /[\p{L}.,;:!?…]/u.test(before) && !WORD.test(after) ? "“" : null;
}
