import { open } from "node:fs/promises";
import { fileError } from "../publish-error.ts";

/** Bytes that are read piece by piece: a file, or a part of one. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from an offset on; fewer than asked for where the source ends. */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
}

/** Opens a file, hands it on and closes it. @throws PublishError when it cannot be read. */
export async function withFile<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = await open(path).catch((error: unknown) => {
    throw fileError(error, path);
  });
  try {
    const { size } = await file.stat();
    return await use({
      size,
      read: async (offset, length) => {
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
        return buffer.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
}

/** A part of a source as a source of its own. */
export function part(source: ByteSource, start: number, size: number): ByteSource {
  return {
    size,
    read: (offset, length) => source.read(start + offset, Math.max(0, Math.min(length, size - offset))),
  };
}
