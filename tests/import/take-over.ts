import type { ImportOptions } from "../../src/import/draft.ts";
import { readPressMail } from "../../src/import/press-mail/read.ts";
import { writeRelease } from "../../src/import/write.ts";
import { registry } from "./registry.ts";

/** The content file without its comments, and the doubts as `line: message`. */
export function takeOver(text: string, options: ImportOptions = {}) {
  const { draft, doubts, missing } = readPressMail(text, registry, options);
  return {
    draft,
    missing,
    file: writeRelease(draft, [], "vorlage.txt"),
    body: writeRelease(draft, [], "vorlage.txt").split("\n---\n\n")[1] ?? "",
    doubts: doubts.map(({ line, message }) => `${line ?? "–"}: ${message}`),
  };
}

export const text = "Das Fest beginnt um zehn. Alle sind willkommen.";

/** A mail of a header and a text. */
export const mail = (head: string, body = text): string => `${head}\n\n${body}\n`;

/** Everything a person can be asked for: what remains doubtful lies in the text. */
export const known = {
  date: "2024-05-06",
  number: "3/2024",
  place: "Musterstadt",
  publisher: "feuer",
  summary: "Kurz.",
} as const;
