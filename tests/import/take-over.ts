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
