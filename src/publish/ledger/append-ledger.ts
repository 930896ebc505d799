import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasErrors } from "../../finding.ts";
import { PublishError } from "../publish-error.ts";
import { compareBytes } from "../site-tree.ts";
import { writeWhole } from "../write-whole.ts";
import { LEDGER, readLedger } from "./ledger.ts";

const HEAD = `# Jede Adresse, die je veröffentlicht wurde: „npm run publish“ ergänzt neue, jeder Bau prüft sie.
# Nie Zeilen löschen. Zustände: published · { moved: ziel.html } · { withdrawn: Datum, reason: Grund } · { erased: Datum }
`;

/**
 * Adds addresses that the ledger does not know yet, sorted by bytes, behind what is there.
 * @returns the added paths. @throws PublishError when the file is broken or cannot be written.
 */
export async function appendToLedger(contentFolder: string, paths: readonly string[]): Promise<readonly string[]> {
  const { entries, findings } = readLedger(contentFolder);
  if (hasErrors(findings)) {
    const { message, remedy } = findings[0] ?? { message: "", remedy: "" };
    throw new PublishError(`${LEDGER} ist fehlerhaft und wird nicht verändert: ${message}`, remedy);
  }
  const known = new Set(entries.map((entry) => entry.path));
  const added = paths.filter((path) => !known.has(path)).sort(compareBytes);
  if (added.length === 0) return [];
  const file = join(contentFolder, LEDGER);
  const before = existsSync(file) ? readFileSync(file, "utf8").replace(/\n*$/, "\n") : HEAD;
  await writeWhole(file, before + added.map((path) => `${path}: published\n`).join(""));
  return added;
}
