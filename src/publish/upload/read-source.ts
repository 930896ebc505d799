import { stat } from "node:fs/promises";
import { join } from "node:path";
import { CHECKSUMS, HOME, SIGNATURE, SIGNERS } from "../../site/urls.ts";
import { parseManifest } from "../manifest.ts";
import { PublishError } from "../publish-error.ts";
import { hashFile, readFiles, readSiteFile } from "../site-tree.ts";
import type { LocalFile } from "./plan.ts";

/** The finished site: its folder and every file in it, sorted by the bytes of the paths. */
export interface Source {
  readonly folder: string;
  readonly files: readonly LocalFile[];
}

/** Names that every file system, server, shell and mirror tool treats the same way. */
const SAFE = /^[A-Za-z0-9._/-]+$/;

/**
 * Reads the folder to be published and refuses what would not arrive as it is.
 * @throws PublishError for a folder without a home page, links and devices, unsafe names, and names that differ only
 * in letter case.
 */
export async function readSource(folder: string): Promise<Source> {
  const paths = await readFiles(folder);
  if (!paths.includes(HOME)) {
    throw new PublishError(
      `In „${folder}“ liegt keine ${HOME}: Das ist keine fertige Website.`,
      "Starten Sie zuerst „npm run build“, oder nennen Sie den richtigen Ordner mit --folder.",
    );
  }
  refuseUnsafeNames(paths);
  refuseCaseTwins(paths);
  const files: LocalFile[] = [];
  for (const path of paths) {
    files.push({ path, bytes: (await stat(join(folder, path))).size, hash: await hashFile(folder, path) });
  }
  await refuseDamaged(folder, files);
  return { folder, files };
}

/** What was checked is what gets published: a build that was touched since, or never signed, stays at home. */
async function refuseDamaged(folder: string, files: readonly LocalFile[]): Promise<void> {
  const hashes = new Map(files.map((file) => [file.path, file.hash]));
  if (hashes.has(SIGNERS) && !hashes.has(SIGNATURE)) {
    throw new PublishError(
      `In „${folder}“ fehlt die Unterschrift ${SIGNATURE}, auf die die Seiten verweisen.`,
      "Unterschreiben Sie zuerst mit „npm run sign“.",
    );
  }
  if (!hashes.has(CHECKSUMS)) return;
  const { entries, findings } = parseManifest(await readSiteFile(folder, CHECKSUMS));
  const damaged = entries.filter(({ path, sha256 }) => hashes.get(path) !== sha256).map((entry) => entry.path);
  if (damaged.length + findings.length === 0) return;
  throw new PublishError(
    `Die Website in „${folder}“ ist nicht mehr so, wie sie gebaut wurde: ${quote(damaged.length > 0 ? damaged : [CHECKSUMS])}.`,
    "Starten Sie „npm run build“ noch einmal.",
  );
}

function refuseUnsafeNames(paths: readonly string[]): void {
  const unsafe = paths.filter((path) => !SAFE.test(path));
  if (unsafe.length === 0) return;
  throw new PublishError(
    `Diese Namen enthalten Zeichen, die nicht auf jedem Server gleich ankommen: ${quote(unsafe)}.`,
    "Benennen Sie die Dateien um: nur Buchstaben ohne Umlaute, Ziffern, Punkt, Bindestrich und Unterstrich.",
  );
}

function refuseCaseTwins(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined) {
      throw new PublishError(
        `${quote([twin, path])} unterscheiden sich nur in Groß- und Kleinschreibung; auf manchen Servern wäre das eine einzige Datei.`,
        "Benennen Sie eine der beiden um.",
      );
    }
    seen.set(path.toLowerCase(), path);
  }
}

function quote(paths: readonly string[]): string {
  return paths.map((path) => `„${path}“`).join(", ");
}
