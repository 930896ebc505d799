import { crc32, inflateRawSync } from "node:zlib";
import type { ByteSource } from "./byte-source.ts";

/** One member of a gzip file (RFC 1952 § 2.2): where it lies, and its bytes unpacked and proven by their CRC. */
export interface GzipMember {
  readonly offset: number;
  readonly length: number;
  readonly bytes: Buffer;
}

const FIRST_READ = 65_536;
const HEADER = 10;
const TRAILER = 8;

/** Reads a gzip file member by member. @throws RangeError with a German sentence where it is cut off or damaged. */
export async function* gzipMembers(source: ByteSource): AsyncGenerator<GzipMember> {
  for (let offset = 0; offset < source.size; ) {
    const member = await readMember(source, offset);
    yield member;
    offset += member.length;
  }
}

async function readMember(source: ByteSource, offset: number): Promise<GzipMember> {
  for (let length = FIRST_READ; ; length *= 4) {
    const packed = await source.read(offset, length);
    const whole = offset + packed.length >= source.size;
    const member = unpack(packed, offset);
    if (member !== null) return member;
    if (whole) throw new RangeError(`Ab Byte ${offset} ist die Datei abgeschnitten.`);
  }
}

/** The member at the beginning of these bytes, or null when they do not reach to its end. */
function unpack(packed: Buffer, offset: number): GzipMember | null {
  if (packed.length < HEADER + TRAILER) return null;
  // Method deflate and no flags: each flag would make the header longer or is reserved.
  if (packed.readUInt16BE(0) !== 0x1f8b || packed.readUInt16BE(2) !== 0x0800) throw damaged(offset);
  const result = inflate(packed.subarray(HEADER), offset);
  if (result === null || packed.length < HEADER + result.consumed + TRAILER) return null;
  const trailer = HEADER + result.consumed;
  const { bytes } = result;
  const proven = packed.readUInt32LE(trailer) === crc32(bytes) && packed.readUInt32LE(trailer + 4) === bytes.length;
  if (!proven) throw damaged(offset);
  return { offset, length: trailer + TRAILER, bytes };
}

function inflate(packed: Buffer, offset: number): { readonly bytes: Buffer; readonly consumed: number } | null {
  try {
    // With `info`, zlib also tells how much it read; its types do not say so.
    const result: unknown = inflateRawSync(packed, { info: true });
    if (typeof result !== "object" || result === null || !("buffer" in result) || !("engine" in result)) return null;
    const { buffer, engine } = result;
    if (!Buffer.isBuffer(buffer) || typeof engine !== "object" || engine === null) return null;
    return "bytesWritten" in engine ? { bytes: buffer, consumed: Number(engine.bytesWritten) } : null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR") return null;
    throw damaged(offset);
  }
}

function damaged(offset: number): RangeError {
  return new RangeError(`Ab Byte ${offset} ist die Datei beschädigt.`);
}
