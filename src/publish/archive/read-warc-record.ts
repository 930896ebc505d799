import { sha256 } from "../site-tree.ts";

/** A WARC record that keeps its own promises: lengths and hashes are right. */
export interface WarcRecord {
  readonly type: string;
  readonly id: string;
  /** Empty for the record that describes the file. */
  readonly url: string;
  readonly digest: string;
  readonly block: Buffer;
}

const END = "\r\n\r\n";
const ID = /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/;
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/**
 * Reads one record (WARC 1.1 § 4). Of the many types only those are known that this project writes.
 * @throws RangeError with a German sentence for the first thing that is wrong.
 */
export function readWarcRecord(bytes: Buffer): WarcRecord {
  const headEnd = bytes.indexOf(END);
  if (headEnd < 0) throw new RangeError("Der Kopf des Satzes ist nicht zu Ende.");
  const [version, ...lines] = bytes.toString("utf8", 0, headEnd).split("\r\n");
  if (version !== "WARC/1.1") throw new RangeError("Der Satz beginnt nicht mit „WARC/1.1“.");
  const fields = readFields(lines);
  const block = readBlock(bytes.subarray(headEnd + END.length), need(fields, "Content-Length"));
  const type = need(fields, "WARC-Type");
  const id = need(fields, "WARC-Record-ID");
  if (!ID.test(id)) throw new RangeError(`Die Kennung „${id}“ ist keine UUID.`);
  const date = need(fields, "WARC-Date");
  if (!DATE.test(date)) throw new RangeError(`„${date}“ ist kein Zeitpunkt in Weltzeit.`);
  const digest = `sha256:${sha256(block)}`;
  if (type === "warcinfo") return { type, id, url: "", digest, block };
  if (type !== "resource") throw new RangeError(`Sätze vom Typ „${type}“ gehören nicht in dieses Archiv.`);
  for (const name of ["WARC-Block-Digest", "WARC-Payload-Digest"]) {
    if (need(fields, name) !== digest) throw new RangeError(`Die Prüfsumme in „${name}“ stimmt nicht.`);
  }
  return { type, id, url: need(fields, "WARC-Target-URI"), digest, block };
}

function readFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([A-Za-z-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new RangeError(`Die Kopfzeile „${line}“ ist keine.`);
    if (fields.has(name.toLowerCase())) throw new RangeError(`Die Kopfzeile „${name}“ steht doppelt.`);
    fields.set(name.toLowerCase(), value);
  }
  return fields;
}

function need(fields: ReadonlyMap<string, string>, name: string): string {
  const value = fields.get(name.toLowerCase());
  if (value === undefined) throw new RangeError(`Die Kopfzeile „${name}“ fehlt.`);
  return value;
}

function readBlock(rest: Buffer, length: string): Buffer {
  const size = /^\d{1,15}$/.test(length) ? Number(length) : -1;
  if (rest.length !== size + END.length || rest.toString("latin1", size) !== END) {
    throw new RangeError("Die Länge in „Content-Length“ stimmt nicht.");
  }
  return rest.subarray(0, size);
}
