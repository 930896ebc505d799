import { join, resolve, sep } from "node:path";
import type { Finding } from "../../finding.ts";
import { PublishError } from "../publish-error.ts";
import { replaceWhole } from "../write-whole.ts";
import { archiveName, readSource, type SourceOptions } from "./source.ts";
import { validateArchive } from "./validate.ts";
import { writeBag } from "./write-bag.ts";
import { writeTar } from "./write-tar.ts";
import { writeWacz } from "./write-wacz.ts";
import { type WarcRecordPlace, writeWarc } from "./write-warc.ts";

export interface ArchiveOptions extends SourceOptions {
  /** Folder for the archives; earlier ones in it stay. */
  readonly out: string;
  /** Called with one German line for each step. */
  readonly onStep: (step: string) => void;
}

export interface ArchiveResult {
  /** With any of them, nothing was archived. */
  readonly findings: readonly Finding[];
  /** Paths of the archives: WARC, WACZ, tar, and the folder of the bag. */
  readonly archives: readonly string[];
}

/**
 * Writes a finished site as WARC, WACZ, tar and BagIt. Same site, same bytes. Each archive is read back and checked
 * before it gets its name, so that a full disk or a killed process never leaves half of one.
 * @throws PublishError when the site is incomplete or the folder cannot be written.
 */
export async function archiveSite(options: ArchiveOptions): Promise<ArchiveResult> {
  refuseInside(options.out, options.folder);
  options.onStep("Website prüfen");
  const source = await readSource(options);
  if ("findings" in source) return { findings: source.findings, archives: [] };
  const name = archiveName(source);
  const archives: string[] = [];
  const write = async (file: string, fill: (temporary: string) => Promise<void>): Promise<string> => {
    const target = join(options.out, file);
    options.onStep(`${file} schreiben und prüfen`);
    await replaceWhole(target, async (temporary) => {
      await fill(temporary);
      refuseFaulty(await validateArchive(temporary, file));
    });
    archives.push(target);
    return target;
  };
  let places: readonly WarcRecordPlace[] = [];
  const warcName = `${name}.warc.gz`;
  const warc = await write(warcName, async (path) => {
    places = await writeWarc(source, path, warcName);
  });
  await write(`${name}.wacz`, (path) => writeWacz(source, path, { file: warc, name: warcName, places }));
  await write(`${name}.tar`, (path) => writeTar(source, path, name));
  await write(`${name}-bag`, (path) => writeBag(source, path));
  return { findings: [], archives };
}

function refuseInside(out: string, folder: string): void {
  if (`${resolve(out)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) {
    throw new PublishError(
      `„${out}“ liegt in der Website: Die Archive würden ein Teil von ihr.`,
      "Nennen Sie mit --out einen Ordner außerhalb.",
    );
  }
}

function refuseFaulty([first]: readonly Finding[]): void {
  if (first === undefined) return;
  throw new PublishError(
    `Das Archiv wurde falsch geschrieben: ${first.message}`,
    "Prüfen Sie den Datenträger, und rufen Sie neu auf. Bleibt es dabei, so melden Sie den Fehler.",
  );
}
