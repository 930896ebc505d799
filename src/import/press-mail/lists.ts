import type { Report } from "../draft.ts";
import { excerpt, type Line } from "./lines.ts";
import { spareColumns } from "./paragraphs.ts";

/** Signs that never begin a sentence; "-", "–" and "*" do, so those need a neighbour of their kind. */
const STRONG = /^\s*([·•▪■●◦►➢‣])(?:\s+|$)/;
const WEAK = /^\s*([-–*])\s+(?=\S)/;
const NUMBERED = /^\s*(\d{1,3})([.)])\s+(?=\S)/;
/** Text mails are wrapped at 72 to 78; longer lines were never wrapped, so a new line is a new paragraph. */
const MAIL_WIDTH = 80;

export interface List {
  readonly ordered: boolean;
  /** The lines of each entry, without their mark. */
  readonly items: readonly (readonly Line[])[];
  /** How many lines it takes. */
  readonly lines: number;
}

/**
 * Reads the list that begins at `start` of a block; null when that line begins none. Empty entries are left out.
 * @param width the longest line of the block.
 */
export function readList(group: readonly Line[], start: number, width: number, report: Report): List | null {
  const mark = markOf(group, start);
  if (mark === null) return null;
  const items: Line[][] = [];
  let index = start;
  for (let line = group[index]; line !== undefined; line = group[index]) {
    const open = items.at(-1);
    const before = group[index - 1];
    const rest = mark.strip(line.text, items.length);
    if (rest !== null) {
      items.push([{ number: line.number, text: rest }]);
    } else if (open !== undefined && before !== undefined && continues(before, line, width, report)) {
      open.push(line);
    } else {
      break;
    }
    index++;
  }
  return {
    ordered: mark.ordered,
    items: items.filter((item) => item.some(({ text }) => text !== "")),
    lines: index - start,
  };
}

interface Mark {
  readonly ordered: boolean;
  /** The text of an entry without its mark; null for a line that begins no entry. */
  readonly strip: (text: string, position: number) => string | null;
}

function markOf(group: readonly Line[], start: number): Mark | null {
  const text = group[start]?.text ?? "";
  const sign = STRONG.exec(text)?.[1] ?? WEAK.exec(text)?.[1];
  if (sign !== undefined) {
    const same = (line: string): boolean => (STRONG.exec(line)?.[1] ?? WEAK.exec(line)?.[1]) === sign;
    if (!STRONG.test(text) && !group.slice(start + 1, start + 6).some((line) => same(line.text))) return null;
    return { ordered: false, strip: (line) => (same(line) ? line.replace(STRONG, "").replace(WEAK, "").trim() : null) };
  }
  const closing = NUMBERED.exec(text)?.[2];
  const isNumber = (line: string, number: number): boolean => {
    const [, digits, end] = NUMBERED.exec(line) ?? [];
    return Number(digits) === number && end === closing;
  };
  // "1. Oktober" alone is a date; a list goes on with 2.
  if (!isNumber(text, 1) || !group.slice(start + 1, start + 6).some((line) => isNumber(line.text, 2))) return null;
  return {
    ordered: true,
    strip: (line, position) => (isNumber(line, position + 1) ? line.replace(NUMBERED, "").trim() : null),
  };
}

/** True when a line without mark goes on with the entry above it. */
function continues(before: Line, line: Line, width: number, report: Report): boolean {
  if (/^\s/.test(line.text) || /^\p{Ll}/u.test(line.text)) return true;
  if (width > MAIL_WIDTH || spareColumns(before, line, width) >= 0) return false;
  report(
    line.number,
    `„${excerpt(line.text)}“ gilt als Fortsetzung des Aufzählungspunkts darüber.`,
    "Prüfen Sie, ob hier ein neuer Absatz beginnt.",
  );
  return true;
}
