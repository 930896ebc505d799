import type { Inline, Report } from "../draft.ts";
import { excerpt } from "./lines.ts";
import { MAIL, plainMail } from "./phone.ts";

/** `[text](target)`: the text and the target. */
export const LINK = /\[([^[\]\n]{1,500})\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;

const WHOLE_MAIL = new RegExp(`^${MAIL}$`, "u");

/** Finds the links of a text. A target that leads nowhere leaves its text, and a doubt. */
export function readInlines(text: string, line: number, report: Report): Inline[] {
  const inlines: Inline[] = [];
  const add = (piece: string, href: string | null) => {
    const last = inlines.at(-1);
    if (piece === "") return;
    if (href === null && last !== undefined && last.href === null) {
      inlines[inlines.length - 1] = { text: last.text + piece, href: null };
    } else {
      inlines.push({ text: piece, href });
    }
  };
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, name = "", target = ""] = match;
    add(text.slice(end, match.index), null);
    add(name, usableTarget(name, target, line, report));
    end = match.index + whole.length;
  }
  add(text.slice(end), null);
  return inlines;
}

function usableTarget(name: string, target: string, line: number, report: Report): string | null {
  if (target === "" || target.startsWith("#")) {
    report(
      line,
      `Der Verweis „${excerpt(name)}“ hat kein Ziel; nur sein Text wurde übernommen.`,
      "Setzen Sie einen Verweis mit der richtigen Adresse, wenn es die Seite gibt.",
    );
    return null;
  }
  if (!/^(?:https?:\/\/|mailto:|tel:)./i.test(target) || !URL.canParse(target)) {
    report(
      line,
      `Der Verweis „${excerpt(name)}“ hat das Ziel ${excerpt(target)}, das im Portal nicht gilt; nur sein Text wurde übernommen.`,
      "Setzen Sie eine Adresse mit https:// oder den Namen einer Datei aus dem Inhaltsordner.",
    );
    return null;
  }
  if (isAddress(name) && bare(name) !== bare(target)) {
    report(
      line,
      `Der Verweis zeigt „${excerpt(name)}“, führt aber zu ${excerpt(target)}.`,
      "Prüfen Sie, welche der beiden Adressen die richtige ist.",
    );
  }
  return target;
}

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text) || WHOLE_MAIL.test(text);

const bare = (address: string): string =>
  plainMail(address)
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");
