import type { Block, Inline, Report } from "../draft.ts";
import { reportEditorsNote } from "./header.ts";
import { isEditorsNote } from "./header-piece.ts";
import { excerpt, type Line } from "./lines.ts";
import { readInlines } from "./links.ts";
import { readList } from "./lists.ts";
import { joinLines, widthOf } from "./paragraphs.ts";
import { readTable } from "./tables.ts";

const BACKGROUND = /^(?:Zum )?Hintergrund(?:information(?:en)?)?:$/u;
const COLON_LINE = /^\p{Lu}[^.!?:]{1,58}:$/u;
const CAPTION = /^Tabelle: ./;

/** Turns the blocks of lines below the header into paragraphs, headings, lists and tables. */
export function readBody(groups: readonly (readonly Line[])[], report: Report): Block[] {
  const blocks: Block[] = [];
  for (const [index, group] of groups.entries()) {
    const first = group[0];
    const text = first?.text.trim() ?? "";
    if (first === undefined) continue;
    if (isEditorsNote(text)) {
      reportEditorsNote(
        joinLines(group, () => undefined),
        first.number,
        report,
      );
    } else if (BACKGROUND.test(text) || (group.length === 1 && isHeading(text, groups[index + 1]))) {
      report(
        first.number,
        `„${excerpt(text)}“ wurde zur Zwischenüberschrift (ohne Doppelpunkt).`,
        "Prüfen Sie, ob sie eine ist.",
      );
      blocks.push({ kind: "heading", line: first.number, text: text.slice(0, -1) });
      readGroup(group.slice(1), blocks, report);
    } else {
      readGroup(group, blocks, report);
    }
  }
  return joinLists(blocks);
}

/** A line of its own with a colon at its end, and text below it; before a list it is the list's introduction. */
function isHeading(text: string, next: readonly Line[] | undefined): boolean {
  if (!COLON_LINE.test(text) || text.split(/\s/).length > 6 || next === undefined) return false;
  return readList(next, 0, widthOf(next), () => undefined) === null;
}

function readGroup(group: readonly Line[], blocks: Block[], report: Report): void {
  const width = widthOf(group);
  let open: Line[] = [];
  const flush = () => {
    if (open[0] !== undefined) {
      blocks.push({ kind: "paragraph", line: open[0].number, inlines: inlinesOf(open, report) });
    }
    open = [];
  };
  for (let index = 0; index < group.length; ) {
    const line = group[index];
    if (line === undefined) break;
    const list = readList(group, index, width, report);
    const table = list === null ? readTable(group, index, () => isCaption(open, blocks), report) : null;
    if (list !== null) {
      flush();
      const items = list.items.map((item) => inlinesOf(item, report));
      if (items.length > 0) blocks.push({ kind: "list", line: line.number, ordered: list.ordered, items });
    } else if (table !== null) {
      flush();
      blocks.push({ kind: "table", line: line.number, rows: table.rows });
    } else if (isOrnament(line.text)) {
      flush();
      report(
        line.number,
        `Die Zierzeile „${excerpt(line.text, 20)}“ wurde nicht übernommen.`,
        "Setzen Sie eine Zwischenüberschrift, wenn sie etwas trennen sollte.",
      );
    } else {
      open.push(line);
    }
    index += list?.lines ?? table?.lines ?? 1;
  }
  flush();
}

const inlinesOf = (lines: readonly Line[], report: Report) =>
  readInlines(joinLines(lines, report), lines[0]?.number ?? 0, report);

/** Entries with a blank line between them are one list. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let entries: (readonly Inline[])[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === "list" && !block.ordered && last?.kind === "list" && !last.ordered) {
      for (const item of block.items) entries.push(item);
    } else if (block.kind === "list") {
      entries = [...block.items];
      joined.push({ ...block, items: entries });
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function isCaption(above: readonly Line[], blocks: readonly Block[]): boolean {
  if (above.length > 0) return CAPTION.test(joinLines(above, () => undefined));
  const last = blocks.at(-1);
  return last?.kind === "paragraph" && CAPTION.test(last.inlines.map(({ text }) => text).join(""));
}

const isOrnament = (text: string): boolean => /^\s*(?:[-_=*~#+]\s?){3,}$/.test(text);
