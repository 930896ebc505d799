import type { Report } from "../draft.ts";
import { excerpt, type Line } from "./lines.ts";

const START =
  /^(?:Anlagen?|Anhänge?|Anhang)(?: zur (?:Presse|Medien)(?:mitteilung|information)[^:]{0,40})?\s*(?::\s*(.*))?$/u;
const ITEM = /^\s*(?:\d{1,2}[.)]|[·•▪*–-])\s+/;

/** Takes lists of attachments out of the text: the files are not in a mail's text, so each one becomes a doubt. */
export function takeAttachments(groups: readonly (readonly Line[])[], report: Report): (readonly Line[])[] {
  const rest: (readonly Line[])[] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] ?? [];
    const at = group.findIndex(({ text }) => START.test(text.trim()));
    const head = group[at];
    const below = group.slice(at + 1);
    if (head === undefined || (at > 0 && !below.every(isItem))) {
      rest.push(group);
      continue;
    }
    if (at > 0) rest.push(group.slice(0, at));
    const named = START.exec(head.text.trim())?.[1] ?? "";
    const next = groups[index + 1] ?? [];
    const continues = named === "" && below.length === 0 && next.length > 0 && next.every(isItem);
    if (continues) index++;
    const items = itemsOf(continues ? next : below);
    if (named !== "") items.unshift({ number: head.number, text: named });
    if (items.length === 0) {
      report(
        head.number,
        `Die Zeile „${excerpt(head.text)}“ kündigt Anhänge an, nennt aber keinen.`,
        "Legen Sie die Dateien nach content/media und tragen Sie sie unter attachments ein, wenn es sie gibt.",
      );
    }
    for (const item of items) {
      report(
        item.number,
        `Der Anhang „${excerpt(item.text, 500)}“ ist genannt; die Datei liegt nicht vor.`,
        "Legen Sie die Datei nach content/media und tragen Sie sie unter attachments oder images ein.",
      );
    }
  }
  return rest;
}

const isItem = ({ text }: Line): boolean => ITEM.test(text);

/** One entry for each marked line with the lines that continue it; without marks each line is one. */
function itemsOf(lines: readonly Line[]): Line[] {
  const marked = lines.some(isItem);
  const items: Line[] = [];
  for (const line of lines) {
    const open = items.at(-1);
    if (marked && !isItem(line) && open !== undefined) {
      items[items.length - 1] = { number: open.number, text: `${open.text} ${line.text.trim()}` };
    } else {
      items.push({ number: line.number, text: line.text.replace(ITEM, "").trim() });
    }
  }
  return items;
}
