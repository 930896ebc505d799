/** A field of the SSH wire format (RFC 4251 § 5): length in four bytes, then the bytes. */
export function sshString(value: Uint8Array | string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint32(bytes.length), bytes]);
}

/** Four bytes, big-endian. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Reads fields one after the other. Every function throws RangeError where the bytes end too early. */
export interface WireReader {
  readonly uint32: () => number;
  readonly bytes: (length: number) => Buffer;
  /** The bytes of a string field. */
  readonly string: () => Buffer;
  /** A string field as UTF-8 text. */
  readonly text: () => string;
  /** Everything that is left. */
  readonly rest: () => Buffer;
}

/** A reader for bytes in the SSH wire format. */
export function wireReader(source: Uint8Array): WireReader {
  const buffer = Buffer.from(source);
  let position = 0;
  const bytes = (length: number): Buffer => {
    if (position + length > buffer.length) throw new RangeError("Die Daten sind abgeschnitten.");
    position += length;
    return buffer.subarray(position - length, position);
  };
  const readUint32 = () => bytes(4).readUInt32BE();
  const string = () => bytes(readUint32());
  return {
    uint32: readUint32,
    bytes,
    string,
    text: () => string().toString("utf8"),
    rest: () => bytes(buffer.length - position),
  };
}
