import { closeSync, openSync, writeFileSync } from "node:fs";
import { gzipSync } from "fflate";
import { WARCRecord, WARCSerializer } from "warcio";
import { mediaType } from "../media-type.ts";
import { type ArchiveSource, readEntry, urlOf } from "./source.ts";
import { uuidOf } from "./uuid.ts";

/** Where a record lies in the WARC file, as an index needs it; offset and length in bytes of the compressed file. */
export interface WarcRecordPlace {
  readonly url: string;
  readonly mime: string;
  readonly digest: string;
  readonly offset: number;
  readonly length: number;
}

const VERSION = "WARC/1.1";
const FORMAT = "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/";

/**
 * Writes the site as WARC 1.1 (ISO 28500:2017), each record a gzip member of its own. The records are of type
 * `resource`: the publisher states what the files are, nobody captured a server's answers.
 * @param name of the finished file, which the first record carries.
 * @returns the places of all records but the first, in the order of the file.
 */
export async function writeWarc(
  source: ArchiveSource,
  path: string,
  name: string,
): Promise<readonly WarcRecordPlace[]> {
  const file = openSync(path, "wx");
  try {
    const places: WarcRecordPlace[] = [];
    const info = warcInfo(source, name);
    let offset = 0;
    const append = (packed: Uint8Array): void => {
      writeFileSync(file, packed);
      offset += packed.length;
    };
    append(await packRecord(info.record));
    for (const entry of source.entries) {
      const bytes = await readEntry(source, entry);
      const mime = mediaType(entry.path);
      const digest = `sha256:${entry.sha256}`;
      // The home page answers at the bare address, too.
      const urls = [...(entry.path === "index.html" ? [source.base] : []), urlOf(source, entry.path)];
      for (const url of urls) {
        const packed = await packRecord(resourceRecord(source, { url, mime, id: info.id, digest, bytes }));
        places.push({ url, mime, digest, offset, length: packed.length });
        append(packed);
      }
    }
    return places;
  } finally {
    closeSync(file);
  }
}

function warcInfo({ base, date }: ArchiveSource, name: string): { readonly record: WARCRecord; readonly id: string } {
  const id = `<urn:uuid:${uuidOf(`${name} ${date}`)}>`;
  const options = { date, filename: name, warcVersion: VERSION, warcHeaders: { "WARC-Record-ID": id } } as const;
  const fields = { software: "Aushang", format: "WARC File Format 1.1", conformsTo: FORMAT, isPartOf: base };
  return { record: WARCRecord.createWARCInfo(options, fields), id };
}

interface Resource {
  readonly url: string;
  readonly mime: string;
  readonly digest: string;
  /** Id of the record that describes the file. */
  readonly id: string;
  readonly bytes: Buffer;
}

function resourceRecord({ date }: ArchiveSource, { url, mime, digest, id, bytes }: Resource): WARCRecord {
  const warcHeaders = {
    "WARC-Record-ID": `<urn:uuid:${uuidOf(`${url} ${date} ${digest}`)}>`,
    "WARC-Warcinfo-ID": id,
    "Content-Type": mime,
    // Known already; warcio would start a WebAssembly module for each of them.
    "WARC-Block-Digest": digest,
    "WARC-Payload-Digest": digest,
  };
  return WARCRecord.create({ type: "resource", url, date, warcVersion: VERSION, warcHeaders }, [bytes]);
}

/** fflate and not zlib: its bytes are the same on every build of Node. */
async function packRecord(record: WARCRecord): Promise<Uint8Array> {
  return gzipSync(await WARCSerializer.serialize(record), { mtime: 0 });
}
