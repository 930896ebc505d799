import { randomUUID } from "node:crypto";
import { constants, copyFile, link, lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a new file, whole or not at all, and never over an existing one.
 * @param option the option that names another target.
 * @throws Error in German when the file exists or cannot be written.
 */
export async function saveNew(path: string, text: string, option: string): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(folder, `.uebernahme-${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, text, { flag: "wx" });
  } catch (error) {
    throw new Error(`${path} lässt sich nicht schreiben (${codeOf(error) ?? String(error)}).`);
  }
  try {
    await placeNew(unfinished, path);
  } catch (error) {
    const code = codeOf(error);
    throw code === "EEXIST" ? taken(path, option) : new Error(`${path} lässt sich nicht schreiben (${code ?? error}).`);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** @throws Error in German when there is a file of this name, also a broken link. */
export async function refuseTaken(path: string, option: string): Promise<void> {
  const exists = await lstat(path).then(
    () => true,
    () => false,
  );
  if (exists) throw taken(path, option);
}

const taken = (path: string, option: string): Error =>
  new Error(`${path} gibt es schon; es wurde nichts geschrieben. Geben Sie mit ${option} einen anderen Namen an.`);

/** A hard link appears whole and fails when the name is taken; file systems without links get an exclusive copy. */
async function placeNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK"].includes(codeOf(error) ?? "")) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
