import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { gzipSync } from "fflate";
import { TEXT_ENDINGS } from "./hosts/templates/media-types.ts";
import { PublishError } from "./publish-error.ts";
import { readFiles } from "./site-tree.ts";
import { writeWhole } from "./write-whole.ts";

type Compress = (bytes: Uint8Array) => Uint8Array | null;

/** By ending. gzip comes from fflate, since the bytes of Node's zlib differ between machines. */
const CODINGS: Readonly<Record<string, Compress>> = {
  gz: (bytes) => gzipSync(bytes, { level: 9, mtime: 0 }),
  br: (bytes) =>
    zlib.brotliCompressSync(bytes, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  zst: zstd,
};

/**
 * Writes a compressed twin beside every text file of a finished site (`x.html.gz`, `.br`, and `.zst` from Node 22.15
 * on), where it is smaller. The same file gives the same bytes on any machine.
 * @returns the paths written, sorted. @throws PublishError when a name is taken or the folder cannot be written.
 */
export async function compressSite(root: string): Promise<readonly string[]> {
  const files = await readFiles(root);
  const taken = new Set(files);
  const written: string[] = [];
  for (const path of files.filter(isText)) {
    const bytes = await readFile(join(root, path));
    for (const [ending, compress] of Object.entries(CODINGS)) {
      const twin = `${path}.${ending}`;
      const packed = compress(bytes);
      if (packed === null || packed.length >= bytes.length) continue;
      if (taken.has(twin)) {
        throw new PublishError(`„${twin}“ gibt es schon.`, "Benennen Sie die Datei um, oder leeren Sie den Ordner.");
      }
      await writeWhole(join(root, twin), packed);
      written.push(twin);
    }
  }
  return written.sort();
}

function isText(path: string): boolean {
  return TEXT_ENDINGS.includes(path.slice(path.lastIndexOf(".") + 1));
}

/** Older versions of Node do not have it. */
function zstd(bytes: Uint8Array): Uint8Array | null {
  if (!("zstdCompressSync" in zlib) || typeof zlib.zstdCompressSync !== "function") return null;
  const packed: unknown = zlib.zstdCompressSync(bytes);
  return packed instanceof Uint8Array ? packed : null;
}
