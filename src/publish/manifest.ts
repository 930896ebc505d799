import { join } from "node:path";
import type { Finding } from "../finding.ts";
import { pathProblem, printable } from "./path-problem.ts";
import { PublishError } from "./publish-error.ts";
import { compareBytes, hashFile, readFiles } from "./site-tree.ts";
import { writeWhole } from "./write-whole.ts";

export const MANIFEST = "SHA256SUMS";
export const SIGNATURE = "SHA256SUMS.sig";

/** One file of the site and the SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
}

/** A manifest as read; `findings` name every line that is no proof of anything. */
export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Writes `SHA256SUMS` into a finished site: every file except the manifest itself and its signature.
 * The same files give the same bytes on any machine.
 * @throws PublishError for links, names that not every system can hold, and folders that cannot be written.
 */
export async function writeManifest(root: string): Promise<void> {
  const entries: ManifestEntry[] = [];
  for (const path of await readFiles(root)) {
    if (path !== MANIFEST && path !== SIGNATURE) entries.push({ path, sha256: await hashFile(root, path) });
  }
  await writeWhole(join(root, MANIFEST), manifestOf(entries));
}

/**
 * The manifest in the format of `sha256sum -c`: digest, two spaces, path, line feed; sorted by the bytes of the paths.
 * @throws PublishError naming each path that is unsafe, doubled, or differs from another only by case or Unicode form.
 */
export function manifestOf(entries: readonly ManifestEntry[]): string {
  const sorted = [...entries].sort((a, b) => compareBytes(a.path, b.path));
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const { path } of sorted) {
    const problem = pathProblem(path);
    if (problem !== null) problems.push(`„${path}“ ${problem}`);
    const key = path.normalize("NFC").toLowerCase();
    const twin = seen.get(key);
    if (twin !== undefined) problems.push(`„${path}“ und „${twin}“ sind für manche Systeme derselbe Name`);
    seen.set(key, path);
  }
  if (problems.length > 0) {
    throw new PublishError(
      `Nicht jede Datei lässt sich überall ablegen: ${problems.join("; ")}.`,
      "Benennen Sie die Dateien um, am besten nur mit Kleinbuchstaben, Ziffern und Bindestrichen.",
    );
  }
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}

/** Reads a manifest strictly: lines in another form, unsafe paths, doubled and unsorted ones become findings. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const entries: ManifestEntry[] = [];
  const findings: Finding[] = [];
  const lines = decode(bytes).split("\n");
  if (lines.pop() !== "") findings.push(damaged(lines.length + 1, "Die letzte Zeile ist abgeschnitten"));
  let last = "";
  for (const [index, line] of lines.entries()) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
    if (sha256 === undefined || path === undefined) {
      findings.push(damaged(index + 1, "Die Zeile hat nicht die Form „Prüfsumme, zwei Leerzeichen, Pfad“"));
      continue;
    }
    const problem = pathProblem(path);
    const name = `Der Pfad „${printable(path)}“`;
    if (problem !== null) findings.push(damaged(index + 1, `${name} ${problem}`));
    else if (path === last) findings.push(damaged(index + 1, `${name} steht doppelt`));
    else if (compareBytes(path, last) < 0) findings.push(damaged(index + 1, `${name} steht nicht an seinem Platz`));
    else entries.push({ path, sha256 });
    last = path;
  }
  return { entries, findings };
}

/** Text that is no UTF-8 keeps replacement characters, which no safe path holds. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function damaged(line: number, problem: string): Finding {
  return {
    level: "error",
    rule: "manifest-damaged",
    file: MANIFEST,
    line,
    message: `${problem}.`,
    remedy:
      "Holen Sie die Datei neu vom Herausgeber; sie wird beim Bau der Website geschrieben und nie von Hand geändert.",
  };
}
