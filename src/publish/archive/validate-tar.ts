import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { extract } from "tar-stream";
import type { Finding } from "../../finding.ts";
import { MANIFEST } from "../manifest.ts";
import { pathProblem } from "../path-problem.ts";
import { fileError } from "../publish-error.ts";
import { sha256 } from "../site-tree.ts";
import { archiveFinding, compareContents } from "./contents.ts";

/**
 * Checks a tar archive that this project wrote: one folder of plain files with safe names, which are those of the
 * `SHA256SUMS` among them.
 * @param name of the archive for the findings.
 */
export async function validateTar(path: string, name: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const found = new Map<string, string>();
  const roots = new Set<string>();
  let manifest: Buffer | null = null;
  const wrong = (message: string, place?: string): void => {
    findings.push(archiveFinding("tar", name, message, place));
  };
  const input = createReadStream(path);
  const tar = extract();
  input.once("error", (error) => tar.destroy(error));
  try {
    for await (const entry of input.pipe(tar)) {
      const { name: full, type } = entry.header;
      const [root = "", ...rest] = full.split("/");
      const inner = rest.join("/");
      roots.add(root);
      const bytes = await buffer(entry);
      const problem = pathProblem(full);
      if (type !== "file") wrong(`Hier liegt keine Datei, sondern „${type}“.`, full);
      else if (problem !== null) wrong(`Der Pfad ${problem}.`, full);
      else if (found.has(inner)) wrong("Die Datei kommt zweimal vor.", full);
      else found.set(inner, sha256(bytes));
      if (inner === MANIFEST) manifest = bytes;
    }
  } catch (error) {
    const known = fileError(error, path);
    if (known !== error) throw known;
    wrong("Die Datei ist abgeschnitten oder beschädigt.");
  }
  if (roots.size > 1) wrong(`Es liegen ${roots.size} Ordner nebeneinander statt einem.`);
  return [...findings, ...compareContents(name, found, manifest)];
}
