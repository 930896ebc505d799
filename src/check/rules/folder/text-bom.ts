import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { houseFolderRule } from "../rule.ts";

/** Read by programs that know no BOM (RFC 9309 allows one, old robots stumble over it). */
const WITHOUT = new Set(["robots.txt"]);

/** At home text and tables start with a byte order mark: servers often send them without a charset, and umlauts break. */
export const textBom = houseFolderRule("text-bom", [], ({ folder }, report) => {
  for (const { path } of folder.files) {
    if (!/\.(?:txt|csv)$/i.test(path) || WITHOUT.has(path) || startsWithBom(join(folder.root, path))) continue;
    report.error(
      { file: path },
      "Der Datei fehlt die Bytefolge-Marke (BOM) am Anfang.",
      "Schreiben Sie sie als UTF-8 mit BOM.",
    );
  }
});

function startsWithBom(file: string): boolean {
  const bytes = Buffer.alloc(3);
  const handle = openSync(file, "r");
  try {
    readSync(handle, bytes, 0, 3, 0);
  } finally {
    closeSync(handle);
  }
  return bytes.equals(Buffer.from("\uFEFF"));
}
