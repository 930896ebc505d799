import { type ByteSource, part } from "./byte-source.ts";

/** A file that is stored in a ZIP archive as it is. */
export interface ZipFile {
  readonly path: string;
  readonly crc: number;
  readonly content: ByteSource;
}

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** Sizes follow the file (bit 3), names are UTF-8 (bit 11): the only flags that a stored file may have. */
const FLAGS = 0b1000_0000_1000;
const PIECE = 1_048_576;

/**
 * Reads the directory of a ZIP archive (APPNOTE 6.3) in the plain form that WACZ asks for: stored files, no
 * comments, nothing beside them. Where both headers of a file tell the same thing, they must agree.
 * @throws RangeError with a German sentence when it is cut off, damaged, compressed, or of a richer form.
 */
export async function zipDirectory(source: ByteSource): Promise<readonly ZipFile[]> {
  const end = await source.read(Math.max(0, source.size - END_BYTES), END_BYTES);
  if (end.length < END_BYTES || end.readUInt32LE(0) !== END) {
    throw new RangeError("Das Ende des ZIP-Archivs fehlt: Die Datei ist abgeschnitten oder keines.");
  }
  const count = end.readUInt16LE(10);
  const size = end.readUInt32LE(12);
  const offset = end.readUInt32LE(16);
  const plain = end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === count && end.readUInt16LE(20) === 0;
  if (!plain || offset + size + END_BYTES !== source.size) throw damaged();
  const directory = await source.read(offset, size);
  const files: ZipFile[] = [];
  let position = 0;
  for (let index = 0; index < count; index++) {
    if (position + CENTRAL_BYTES > size || directory.readUInt32LE(position) !== CENTRAL) throw damaged();
    const next = position + CENTRAL_BYTES + directory.readUInt16LE(position + 28);
    const bare = directory.readUInt32LE(position + 30) === 0; // neither extra fields nor a comment
    if (next > size || !bare) throw damaged();
    files.push(await storedFile(source, directory.subarray(position, next)));
    position = next;
  }
  if (position !== size) throw damaged();
  return files;
}

/** @param entry of the directory, name included. */
async function storedFile(source: ByteSource, entry: Buffer): Promise<ZipFile> {
  const name = entry.subarray(CENTRAL_BYTES);
  const path = name.toString("utf8");
  const flags = entry.readUInt16LE(8);
  const size = entry.readUInt32LE(24);
  if (entry.readUInt16LE(10) !== 0 || entry.readUInt32LE(20) !== size || (flags & ~FLAGS) !== 0) {
    throw new RangeError(`„${path}“ ist im ZIP-Archiv zusammengedrückt; in einem WACZ liegt alles, wie es ist.`);
  }
  const offset = entry.readUInt32LE(42);
  const local = await source.read(offset, LOCAL_BYTES + name.length);
  const agrees =
    local.length === LOCAL_BYTES + name.length &&
    local.readUInt32LE(0) === LOCAL &&
    local.readUInt16LE(6) === flags &&
    local.readUInt16LE(8) === 0 &&
    local.readUInt16LE(26) === name.length &&
    local.readUInt16LE(28) === 0 &&
    local.subarray(LOCAL_BYTES).equals(name);
  if (!agrees) throw new RangeError(`„${path}“ liegt nicht an seinem Platz.`);
  const start = offset + local.length;
  if (start + size > source.size) throw new RangeError(`„${path}“ reicht über das Ende hinaus.`);
  return { path, crc: entry.readUInt32LE(16), content: part(source, start, size) };
}

function damaged(): RangeError {
  return new RangeError("Das Inhaltsverzeichnis des ZIP-Archivs ist beschädigt.");
}

/** All bytes of a source in pieces of one mebibyte. */
export async function* pieces(source: ByteSource): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < source.size; offset += PIECE) yield await source.read(offset, PIECE);
}
