import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { z } from "zod";
import { reasonOf } from "./check-error.ts";

/** Verdicts of earlier runs, by a key that names everything they depend on. */
export interface VerdictCache {
  /** The stored verdict; null when there is none, or when what is stored is damaged or of another shape. */
  readonly get: <Verdict>(key: string, shape: z.ZodType<Verdict>) => Verdict | null;
  /** Stores a verdict; a full disk is no reason to stop, see `problem`. */
  readonly put: (key: string, verdict: unknown) => Promise<void>;
  /** Why verdicts could not be stored, if so. */
  readonly problem: () => string | null;
}

/** A key over all parts, in order; no two lists of parts share one. */
export function cacheKey(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts));
}

/**
 * A cache in a folder (null: none). Several builds and machines may share it: entries are written whole or not at
 * all, and replaced only by an answer to the same question. `fresh` ignores what is there and replaces it.
 */
export function openCache(folder: string | null, fresh = false): VerdictCache {
  let problem: string | null = null;
  const fileOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    get: (key, shape) => {
      if (folder === null || fresh) return null;
      const payload = readEntry(fileOf(folder, key), key);
      const verdict = payload === null ? null : shape.safeParse(payload);
      return verdict?.success === true ? verdict.data : null;
    },
    put: async (key, verdict) => {
      if (folder === null) return;
      try {
        await writeEntry(fileOf(folder, key), key, verdict);
      } catch (error) {
        problem ??= reasonOf(error);
      }
    },
    problem: () => problem,
  };
}

/** An entry is a checksum line over key and verdict, then the verdict as JSON. */
function readEntry(file: string, key: string): unknown {
  try {
    const [checksum, text = ""] = readFileSync(file, "utf8").split("\n", 2);
    return checksum === cacheKey(key, text) ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

async function writeEntry(file: string, key: string, verdict: unknown): Promise<void> {
  const text = JSON.stringify(verdict);
  const temporary = `${file}.${randomBytes(6).toString("hex")}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(temporary, `${cacheKey(key, text)}\n${text}\n`, { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
