import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { pack } from "tar-stream";
import { epoch } from "../../content/dates.ts";
import { type ArchiveSource, readEntry } from "./source.ts";

/** tar-stream keeps times as signed 32-bit seconds: later dates stay at the last one. */
const LAST_SECOND = 2 ** 31 - 1;

/**
 * Writes the site as a tar archive (POSIX.1-2001 pax): one folder, files in the order of bytes, all of the same
 * time, owner and rights.
 * @param name of the one folder.
 */
export async function writeTar(source: ArchiveSource, path: string, name: string): Promise<void> {
  const mtime = new Date(Math.min(epoch(source.date) / 1000, LAST_SECOND) * 1000);
  const tar = pack();
  const written = pipeline(tar, createWriteStream(path, { flags: "wx" }));
  const fill = async (): Promise<void> => {
    for (const entry of source.entries) {
      const bytes = await readEntry(source, entry);
      const header = { name: `${name}/${entry.path}`, mtime, mode: 0o644, uid: 0, gid: 0, uname: "", gname: "" };
      await new Promise<void>((resolve, reject) => {
        tar.entry(header, bytes, (error) => (error ? reject(error) : resolve()));
      });
    }
    tar.finalize();
  };
  // Whichever fails first ends the other: a full disk, or a file that changed meanwhile.
  await Promise.all([
    written,
    fill().catch((error: unknown) => {
      tar.destroy();
      throw error;
    }),
  ]);
}
