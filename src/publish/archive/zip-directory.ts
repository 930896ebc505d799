import { type ByteSource, part } from "./byte-source.ts";

/** A file that is stored in a ZIP archive as it is. */
export interface ZipFile {
  readonly path: string;
  readonly crc: number;
  readonly content: ByteSource;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const PIECE = 1_048_576;

/**
 * Reads the directory of a ZIP archive (APPNOTE 6.3) that holds stored files only, as WACZ asks for.
 * @throws RangeError with a German sentence when it is cut off, damaged, or compressed.
 */
export async function zipDirectory(source: ByteSource): Promise<readonly ZipFile[]> {
  const tailStart = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT);
  const tail = await source.read(tailStart, END_BYTES + LONGEST_COMMENT);
  const end = tail.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || end + END_BYTES > tail.length || tail.readUInt32LE(end) !== END) {
    throw new RangeError("Das Ende des ZIP-Archivs fehlt: Die Datei ist abgeschnitten oder keines.");
  }
  const count = tail.readUInt16LE(end + 10);
  const directory = await source.read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const files: ZipFile[] = [];
  for (let position = 0, index = 0; index < count; index++) {
    if (position + CENTRAL_BYTES > directory.length || directory.readUInt32LE(position) !== CENTRAL) {
      throw new RangeError("Das Inhaltsverzeichnis des ZIP-Archivs ist beschädigt.");
    }
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(position + field));
    const next = position + CENTRAL_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    files.push(await storedFile(source, directory.subarray(position, next), name ?? 0));
    position = next;
  }
  return files;
}

async function storedFile(source: ByteSource, entry: Buffer, nameBytes: number): Promise<ZipFile> {
  const path = entry.toString("utf8", CENTRAL_BYTES, CENTRAL_BYTES + nameBytes);
  const size = entry.readUInt32LE(24);
  if (entry.readUInt16LE(10) !== 0 || entry.readUInt32LE(20) !== size) {
    throw new RangeError(`„${path}“ ist im ZIP-Archiv zusammengedrückt; in einem WACZ liegt alles, wie es ist.`);
  }
  const offset = entry.readUInt32LE(42);
  const local = await source.read(offset, LOCAL_BYTES);
  if (local.length < LOCAL_BYTES || local.readUInt32LE(0) !== LOCAL)
    throw new RangeError(`„${path}“ liegt nicht an seinem Platz.`);
  const start = offset + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (start + size > source.size) throw new RangeError(`„${path}“ reicht über das Ende hinaus.`);
  return { path, crc: entry.readUInt32LE(16), content: part(source, start, size) };
}

/** All bytes of a source in pieces of one mebibyte. */
export async function* pieces(source: ByteSource): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < source.size; offset += PIECE) yield await source.read(offset, PIECE);
}
