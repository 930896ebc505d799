import { existsSync } from "node:fs";
import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileError } from "./publish-error.ts";

/**
 * Writes a file or folder beside its place and moves it there only when it is complete: whatever stood there
 * before stays whole until then, also when the disk is full or the process dies.
 * @param write creates the file or folder under the temporary path it is given.
 * @throws PublishError when the place cannot be written.
 */
export async function replaceWhole(target: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${target}.part`;
  await makeFolder(dirname(target));
  try {
    await rm(temporary, { recursive: true, force: true });
    await write(temporary);
    if ((await lstat(temporary)).isDirectory()) await moveFolder(temporary, target);
    else await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined); // what failed first is what to tell
    throw fileError(error, target);
  }
}

/** One folder after the other: Node's own recursion calls a read-only disk a missing folder. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    throw fileError(error, path);
  });
}

/** Writes one file whole or not at all. @throws PublishError */
export async function writeWhole(target: string, bytes: Uint8Array | string): Promise<void> {
  await replaceWhole(target, (temporary) => writeFile(temporary, bytes));
}

/** A folder cannot be renamed onto a full one: the one that stood there steps aside, and back if this fails. */
async function moveFolder(from: string, target: string): Promise<void> {
  const old = `${target}.old`;
  if (existsSync(target)) {
    await rm(old, { recursive: true, force: true });
    await rename(target, old);
  }
  try {
    await rename(from, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
