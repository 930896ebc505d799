import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileError, PublishError } from "./publish-error.ts";

// Files are read synchronously: a site has thousands of small ones, and each waits thirteen times longer otherwise.

/** What lies below a folder, each list sorted by the bytes of the paths; paths are `/`-separated. */
export interface SiteTree {
  readonly files: readonly string[];
  /** Links, sockets, devices: things that are neither file nor folder. None of them is ever followed or read. */
  readonly others: readonly string[];
}

/**
 * Lists a folder without reading a single file. The folder itself may be reached through a link.
 * @throws PublishError when it does not exist, is no folder, or cannot be read.
 */
export async function readTree(root: string): Promise<SiteTree> {
  const files: string[] = [];
  const others: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of list(join(root, folder))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else (entry.isFile() ? files : others).push(path);
    }
  };
  visit("");
  return { files: files.sort(compareBytes), others: others.sort(compareBytes) };
}

/** Like `readTree`, for folders that must hold files only. @throws PublishError naming each link and device. */
export async function readFiles(root: string): Promise<readonly string[]> {
  const { files, others } = await readTree(root);
  if (others.length > 0) {
    throw new PublishError(
      `Im Ordner „${root}“ liegen Verknüpfungen oder Geräte statt Dateien: ${others.join(", ")}.`,
      "Ersetzen Sie jede durch die Datei selbst, oder entfernen Sie sie: Eine Verknüpfung kann aus dem Ordner hinausführen.",
    );
  }
  return files;
}

/** SHA-256 of a file below a folder, 64 hexadecimal digits. @throws PublishError */
export async function hashFile(root: string, path: string): Promise<string> {
  return sha256(await readSiteFile(root, path));
}

/** The bytes of a file below a folder; links are refused. @throws PublishError */
export async function readSiteFile(root: string, path: string): Promise<Buffer> {
  const file = join(root, path);
  try {
    if (lstatSync(file).isFile()) return readFileSync(file);
  } catch (error) {
    throw fileError(error, file);
  }
  throw new PublishError(`„${file}“ ist keine Datei.`, "Ersetzen Sie die Verknüpfung durch die Datei selbst.");
}

/** Like `readSiteFile`, but null when the folder has nothing under that path. @throws PublishError */
export async function readIfThere(root: string, path: string): Promise<Buffer | null> {
  if (existsSync(join(root, path))) return await readSiteFile(root, path);
  if (existsSync(root)) return null;
  throw new PublishError(`Den Ordner „${root}“ gibt es nicht.`, "Prüfen Sie die Schreibweise.");
}

/** SHA-256, 64 hexadecimal digits (FIPS 180-4). */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The order of `LC_ALL=C sort`: by UTF-8 bytes, the same on every machine. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileError(error, folder);
  }
}
