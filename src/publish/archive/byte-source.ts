import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { fileError } from "../publish-error.ts";

/** Bytes that are read piece by piece: a file, or a part of one. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from an offset on; fewer than asked for where the source ends. */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
}

/** Opens a file, hands it on and closes it. @throws PublishError when it cannot be read. */
export async function withFile<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = openOrFail(path);
  try {
    const { size } = fstatSync(file);
    return await use({
      size,
      read: async (offset, length) => {
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, offset));
      },
    });
  } finally {
    closeSync(file);
  }
}

function openOrFail(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw fileError(error, path);
  }
}

/** A part of a source as a source of its own. */
export function part(source: ByteSource, start: number, size: number): ByteSource {
  return {
    size,
    read: (offset, length) => source.read(start + offset, Math.max(0, Math.min(length, size - offset))),
  };
}
