import * as zlib from "node:zlib";

/** A compressed twin that `npm run build -- --compress` lays beside a file, for servers that send it instead. */
export interface Twin {
  /** Path of the file itself. */
  readonly original: string;
  /** The bytes a browser would see, null when the twin is damaged or this Node cannot unpack it. */
  readonly unpack: (bytes: Buffer) => Buffer | null;
}

/** No twin of a page or table comes near; a twin that unpacks to more is an attack on the disk. */
const LIMIT = { maxOutputLength: 1_073_741_824 } as const;

const UNPACK: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  gz: (bytes) => zlib.gunzipSync(bytes, LIMIT),
  br: (bytes) => zlib.brotliDecompressSync(bytes, LIMIT),
  // Node has it from 22.15 on.
  zst: (bytes) =>
    "zstdDecompressSync" in zlib && typeof zlib.zstdDecompressSync === "function"
      ? zlib.zstdDecompressSync(bytes, LIMIT)
      : null,
};

/** Reads a path as that of a twin; null when its ending is another. The manifest names only the files themselves. */
export function twinOf(path: string): Twin | null {
  const [, original, ending = ""] = /^(.+)\.([a-z]+)$/.exec(path) ?? [];
  const unpack = UNPACK[ending];
  if (original === undefined || unpack === undefined) return null;
  return {
    original,
    unpack: (bytes) => {
      try {
        const unpacked = unpack(bytes);
        return Buffer.isBuffer(unpacked) ? unpacked : null;
      } catch {
        return null;
      }
    },
  };
}
