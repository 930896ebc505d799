import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CheckError } from "../../check-error.ts";
import { phrase } from "../phrase.ts";
import { startOrca } from "./listen.ts";
import { requirePrograms } from "./programs.ts";
import { type Expected, expectedOf, type Proof, proofOf } from "./proof.ts";

export interface Reading {
  readonly path: string;
  /** One line for each utterance; a voice other than the German one is marked. */
  readonly lines: readonly string[];
  readonly proof: Proof;
}

/** A page that was cut off, by a window that opened late for instance, gets one more chance. */
const ATTEMPTS = 2;

/**
 * Lets Orca read pages of a folder in Firefox and hands each reading to `onReading` when it is done.
 * @throws CheckError when programs or pages are missing
 */
export async function readPages(
  folder: string,
  paths: readonly string[],
  onReading: (reading: Reading) => void,
): Promise<void> {
  await requirePrograms();
  const pages = await Promise.all(paths.map(async (path) => ({ path, expected: await load(folder, path) })));
  const orca = await startOrca();
  try {
    for (const { path, expected } of pages) onReading(await read(path, expected));
  } finally {
    await orca.close();
  }

  async function read(path: string, expected: Expected): Promise<Reading> {
    const url = pathToFileURL(resolve(folder, path)).href;
    for (let attempt = 1; ; attempt++) {
      const said = await orca.listen(url, (sofar) => proofOf(expected, sofar).passed);
      const proof = proofOf(expected, said);
      const lines = said.map((utterance) => phrase([utterance], "de"));
      if (proof.passed || attempt === ATTEMPTS) return { path, lines, proof };
    }
  }
}

async function load(folder: string, path: string): Promise<Expected> {
  const bytes = await readFile(join(folder, path)).catch(() => null);
  const expected = bytes === null ? null : expectedOf(path, bytes);
  if (expected !== null) return expected;
  throw new CheckError(
    `Im Ordner „${folder}“ gibt es die Seite „${path}“ nicht.`,
    `Nennen Sie den Pfad einer HTML-Seite wie „index.html“; „npm run build“ erzeugt „${folder}“.`,
  );
}
