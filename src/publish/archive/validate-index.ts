import { z } from "zod";
import { compareBytes, sha256 } from "../site-tree.ts";
import type { ByteSource } from "./byte-source.ts";
import { gzipMembers } from "./gzip-members.ts";
import type { HashedFile, Wrong } from "./validate-wacz.ts";
import type { WarcReport } from "./validate-warc.ts";

const lineSchema = z.object({
  url: z.string(),
  digest: z.string(),
  offset: z.string(),
  length: z.string(),
  filename: z.string(),
});
const blockSchema = z.object({ offset: z.number(), length: z.number(), digest: z.string(), filename: z.string() });
const pageSchema = z.object({ url: z.string(), title: z.string(), ts: z.string() });

interface IndexQuestion {
  readonly files: ReadonlyMap<string, HashedFile>;
  readonly places: WarcReport["places"];
  /** Name of the WARC file that the lines must point to. */
  readonly warc: string;
  readonly wrong: Wrong;
}

/** Checks that the compressed index, the list of its blocks and the page list name the records, all and no others. */
export async function checkIndex(question: IndexQuestion): Promise<void> {
  const { files, places, wrong } = question;
  const [index, blocks, pages] = ["indexes/index.cdx.gz", "indexes/index.idx", "pages/pages.jsonl"].map(
    (path) => files.get(path)?.content,
  );
  if (index !== undefined) {
    const heads = await checkLines(index, question);
    if (blocks !== undefined) await checkBlocks(blocks, heads, wrong);
  }
  const urls = new Set(places.map(({ url }) => url));
  const [head, ...lines] = pages === undefined ? [""] : await textLines(pages);
  if (!head?.includes('"json-pages-1.0"')) wrong("Die erste Zeile der Seitenliste nennt ihre Form nicht.");
  for (const line of lines) {
    const page = parse(pageSchema, line);
    if (page === null || !urls.has(page.url)) wrong(`Die Seitenliste nennt etwas, das nicht im Archiv liegt: ${line}`);
  }
}

interface BlockHead {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
  readonly digest: string;
}

/** Checks the lines of all blocks. @returns what the block list must say. */
async function checkLines(index: ByteSource, { places, warc, wrong }: IndexQuestion): Promise<readonly BlockHead[]> {
  const waiting = new Map(places.map((place) => [place.url, place]));
  const heads: BlockHead[] = [];
  let last = "";
  for await (const { bytes, offset, length } of gzipMembers(index)) {
    const lines = bytes.toString("utf8").split("\n").slice(0, -1);
    const digest = `sha256:${sha256(await index.read(offset, length))}`;
    heads.push({ key: keyOf(lines[0] ?? ""), offset, length, digest });
    for (const line of lines) {
      if (compareBytes(line, last) < 0) wrong(`Die Zeile steht im Index nicht an ihrem Platz: ${line}`);
      last = line;
      const facts = parse(lineSchema, line.slice(keyOf(line).length + 1));
      const place = waiting.get(facts?.url ?? "");
      const agrees =
        facts?.filename === warc &&
        facts.digest === place?.digest &&
        facts.offset === `${place.offset}` &&
        facts.length === `${place.length}`;
      if (!agrees) wrong(`Die Zeile des Index passt zu keinem Satz: ${line}`);
      else waiting.delete(facts.url);
    }
  }
  for (const url of waiting.keys()) wrong("Der Satz fehlt im Index.", url);
  return heads;
}

async function checkBlocks(blocks: ByteSource, heads: readonly BlockHead[], wrong: Wrong): Promise<void> {
  const [meta, ...lines] = await textLines(blocks);
  if (!meta?.startsWith("!meta 0 ") || !meta.includes('"cdxj-gzip-1.0"')) {
    wrong("Die Blockliste des Index nennt ihre Form nicht.");
  }
  if (lines.length !== heads.length) wrong(`Die Blockliste nennt ${lines.length} statt ${heads.length} Blöcke.`);
  for (const [position, line] of lines.entries()) {
    const head = heads[position];
    const facts = parse(blockSchema, line.slice(keyOf(line).length + 1));
    const agrees =
      facts?.filename === "index.cdx.gz" &&
      keyOf(line) === head?.key &&
      facts.offset === head.offset &&
      facts.length === head.length &&
      facts.digest === head.digest;
    if (!agrees) wrong(`Die Blockliste passt nicht zum Index: ${line}`);
  }
}

/** The address in sorting form and the time, which every line begins with. */
function keyOf(line: string): string {
  return line.split(" ", 2).join(" ");
}

function parse<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function textLines(source: ByteSource): Promise<readonly string[]> {
  return (await source.read(0, source.size)).toString("utf8").split("\n").slice(0, -1);
}
