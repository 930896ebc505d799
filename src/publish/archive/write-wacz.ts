import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { gzipSync } from "fflate";
import { getSurt } from "warcio";
import { mediaType } from "../media-type.ts";
import { compareBytes, sha256 } from "../site-tree.ts";
import { headFacts } from "./head-facts.ts";
import { type ArchiveSource, readEntry, urlOf } from "./source.ts";
import { uuidOf } from "./uuid.ts";
import type { WarcRecordPlace } from "./write-warc.ts";
import { writeZip, type ZipEntry } from "./write-zip.ts";

/** Lines of the index in one compressed block: what a viewer fetches to look up one address. */
const BLOCK = 1000;

/**
 * Writes a WACZ 1.1.1 (Webrecorder's Web Archive Collection Zipped): the WARC, an index of it, the list of pages,
 * and the hashes of all three.
 * @param warc the finished WARC file, which is stored byte for byte. @param places of its records.
 */
export async function writeWacz(
  source: ArchiveSource,
  path: string,
  { file, name, places }: { readonly file: string; readonly name: string; readonly places: readonly WarcRecordPlace[] },
): Promise<void> {
  const { packed, blocks } = index(source, places, name);
  const entries: ZipEntry[] = [
    { path: `archive/${name}`, content: { file } },
    { path: "indexes/index.cdx.gz", content: packed },
    { path: "indexes/index.idx", content: blocks },
    { path: "pages/pages.jsonl", content: await pages(source) },
  ];
  const resources = await Promise.all(entries.map(resource));
  const datapackage = json({
    profile: "data-package",
    wacz_version: "1.1.1",
    title: source.title,
    software: "Aushang",
    created: source.date,
    modified: source.date,
    mainPageUrl: urlOf(source, "index.html"),
    mainPageDate: source.date,
    resources,
  });
  const digest = json({ path: "datapackage.json", hash: `sha256:${sha256(datapackage)}` });
  await writeZip(path, [
    ...entries,
    { path: "datapackage.json", content: datapackage },
    { path: "datapackage-digest.json", content: digest },
  ]);
}

/** CDXJ lines sorted by bytes, compressed in blocks, and the list of the blocks (the ZipNum scheme of pywb). */
function index({ date }: ArchiveSource, places: readonly WarcRecordPlace[], filename: string) {
  const timestamp = date.replace(/\D/g, "");
  const lines = places
    .map(({ url, mime, digest, offset, length }) => {
      const facts = { url, mime, status: "200", digest, length: `${length}`, offset: `${offset}`, filename };
      return `${getSurt(url)} ${timestamp} ${JSON.stringify(facts)}\n`;
    })
    .sort(compareBytes);
  const packed: Uint8Array[] = [];
  const heads = [`!meta 0 ${JSON.stringify({ format: "cdxj-gzip-1.0", filename: "index.cdx.gz" })}\n`];
  let offset = 0;
  for (let start = 0; start < lines.length; start += BLOCK) {
    const block = gzipSync(Buffer.from(lines.slice(start, start + BLOCK).join("")), { mtime: 0 });
    const facts = { offset, length: block.length, digest: `sha256:${sha256(block)}`, filename: "index.cdx.gz" };
    heads.push(`${lines[start]?.split(" ", 2).join(" ")} ${JSON.stringify(facts)}\n`);
    packed.push(block);
    offset += block.length;
  }
  return { packed: Buffer.concat(packed), blocks: Buffer.from(heads.join("")) };
}

/** Every HTML page with its title, home page first: the table of contents that a viewer shows. */
async function pages(source: ArchiveSource): Promise<Buffer> {
  const lines = [JSON.stringify({ format: "json-pages-1.0", id: "pages", title: source.title })];
  const isHome = (path: string) => path === "index.html";
  const home = source.entries.filter(({ path }) => isHome(path));
  for (const entry of [...home, ...source.entries.filter(({ path }) => !isHome(path))]) {
    if (mediaType(entry.path) !== "text/html") continue;
    const url = urlOf(source, entry.path);
    const { title } = headFacts((await readEntry(source, entry)).toString("utf8"));
    lines.push(
      JSON.stringify({ id: uuidOf(`${url} ${source.date}`), url, title: title ?? entry.path, ts: source.date }),
    );
  }
  return Buffer.from(`${lines.join("\n")}\n`);
}

async function resource({ path, content }: ZipEntry) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (content instanceof Uint8Array) return { name, path, hash: `sha256:${sha256(content)}`, bytes: content.length };
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(content.file)) hash.update(chunk);
  return { name, path, hash: `sha256:${hash.digest("hex")}`, bytes: (await stat(content.file)).size };
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
