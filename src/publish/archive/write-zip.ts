import { closeSync, createReadStream, openSync, writeSync } from "node:fs";
import { Zip, ZipPassThrough } from "fflate";
import { PublishError } from "../publish-error.ts";

/** A file of a ZIP archive: its bytes, or where they lie. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array | { readonly file: string };
}

/** The oldest time that ZIP knows, at noon: fflate writes local time, and no zone skips this hour. */
const TIME = new Date(1980, 0, 1, 12);
/** ZIP without its 64-bit extension cannot count further. */
const LARGEST = 0xffffffff;

/** Writes a ZIP archive whose files are stored as they are, in the given order; the same files give the same bytes. */
export async function writeZip(path: string, entries: readonly ZipEntry[]): Promise<void> {
  const output = openSync(path, "wx");
  let size = 0;
  try {
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      size += chunk.length;
      if (size > LARGEST) throw tooLarge();
      for (let written = 0; written < chunk.length; ) written += writeSync(output, chunk, written);
    });
    for (const { path: name, content } of entries) {
      const entry = new ZipPassThrough(name);
      entry.mtime = TIME;
      zip.add(entry);
      if (content instanceof Uint8Array) entry.push(content);
      else for await (const chunk of createReadStream(content.file)) entry.push(chunk);
      entry.push(new Uint8Array(0), true);
    }
    zip.end();
  } finally {
    closeSync(output);
  }
}

function tooLarge(): PublishError {
  return new PublishError(
    "Das WACZ wäre größer als 4 GiB; so große kann kein ZIP ohne Erweiterung fassen.",
    "Geben Sie WARC oder tar weiter, oder lagern Sie große Videos aus.",
  );
}
