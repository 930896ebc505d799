import { randomUUID } from "node:crypto";
import { constants, copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a new file, whole or not at all, and never over an existing one.
 * @throws Error in German when the file exists or cannot be written.
 */
export async function saveNew(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(folder, `.uebernahme-${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, text, { flag: "wx" });
    await placeNew(unfinished, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") {
      throw new Error(
        `${path} gibt es schon; es wurde nichts geschrieben. Geben Sie mit --out einen anderen Namen an.`,
      );
    }
    throw new Error(`${path} lässt sich nicht schreiben (${codeOf(error) ?? String(error)}).`);
  } finally {
    await rm(unfinished, { force: true });
  }
}

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
