import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { z } from "zod";
import type { Finding } from "../../finding.ts";
import type { ByteSource } from "./byte-source.ts";
import { archiveFinding } from "./contents.ts";
import { checkIndex } from "./validate-index.ts";
import { validateWarc } from "./validate-warc.ts";
import { pieces, type ZipFile, zipDirectory } from "./zip-directory.ts";

const PACKAGE = "datapackage.json";
const DIGEST = "datapackage-digest.json";
const INDEXES: readonly string[] = ["indexes/index.cdx.gz", "indexes/index.idx"];
const PAGES = "pages/pages.jsonl";

const packageSchema = z.object({
  profile: z.literal("data-package"),
  wacz_version: z.literal("1.1.1"),
  resources: z.array(z.object({ name: z.string(), path: z.string(), hash: z.string(), bytes: z.number() })),
});
const digestSchema = z.object({ path: z.literal(PACKAGE), hash: z.string() });

/**
 * Checks a WACZ 1.1.1 that this project wrote: the ZIP, the hash and size of every file, the WARC within, and that
 * index and page list agree with its records.
 * @param file name for the findings.
 */
export async function validateWacz(source: ByteSource, file: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const wrong = (message: string, place?: string): void => {
    findings.push(archiveFinding("wacz", file, message, place));
  };
  try {
    const files = await readFiles(await zipDirectory(source), wrong);
    await checkPackage(files, wrong);
    for (const path of [...INDEXES, PAGES]) if (!files.has(path)) wrong("Die Datei fehlt.", path);
    const warcs = [...files.values()].filter(({ path }) => /^archive\/[^/]+\.warc\.gz$/.test(path));
    if (warcs.length !== 1) wrong(`Im Ordner „archive“ liegen ${warcs.length} WARC-Dateien statt einer.`);
    for (const warc of warcs) {
      const report = await validateWarc(warc.content, file);
      findings.push(...report.findings);
      await checkIndex({ files, places: report.places, warc: warc.path.replace(/^archive\//, ""), wrong });
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    wrong(error.message);
  }
  return findings;
}

/** A file of the ZIP with the hash of its bytes. */
export interface HashedFile extends ZipFile {
  readonly hash: string;
}

export type Wrong = (message: string, place?: string) => void;

async function readFiles(list: readonly ZipFile[], wrong: Wrong): Promise<ReadonlyMap<string, HashedFile>> {
  const files = new Map<string, HashedFile>();
  for (const file of list) {
    if (files.has(file.path)) wrong("Die Datei kommt zweimal vor.", file.path);
    const sha = createHash("sha256");
    let crc = 0;
    for await (const piece of pieces(file.content)) {
      sha.update(piece);
      crc = crc32(piece, crc);
    }
    if (crc !== file.crc) wrong("Die Datei ist verändert: Die Prüfsumme des ZIP-Archivs stimmt nicht.", file.path);
    files.set(file.path, { ...file, hash: `sha256:${sha.digest("hex")}` });
  }
  return files;
}

async function checkPackage(files: ReadonlyMap<string, HashedFile>, wrong: Wrong): Promise<void> {
  const digest = digestSchema.safeParse(await readJson(files.get(DIGEST)));
  if (!digest.success) wrong("Die Datei fehlt oder ist unlesbar.", DIGEST);
  else if (digest.data.hash !== files.get(PACKAGE)?.hash) wrong("Die Prüfsumme stimmt nicht.", PACKAGE);
  const described = packageSchema.safeParse(await readJson(files.get(PACKAGE)));
  if (!described.success) return wrong("Die Datei fehlt oder ist unlesbar.", PACKAGE);
  const listed = new Set([PACKAGE, DIGEST]);
  for (const { path, hash, bytes } of described.data.resources) {
    listed.add(path);
    const file = files.get(path);
    if (file === undefined) wrong("Die Datei fehlt.", path);
    else if (file.hash !== hash || file.content.size !== bytes) wrong("Prüfsumme oder Größe stimmt nicht.", path);
  }
  for (const path of files.keys()) if (!listed.has(path)) wrong(`Die Datei steht nicht in ${PACKAGE}.`, path);
}

async function readJson(file: ZipFile | undefined): Promise<unknown> {
  if (file === undefined) return null;
  try {
    return JSON.parse((await file.content.read(0, file.content.size)).toString("utf8"));
  } catch {
    return null;
  }
}
