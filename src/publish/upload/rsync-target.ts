import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RemoteFile } from "./plan.ts";
import type { Source } from "./read-source.ts";
import { runTool, toolError } from "./run-tool.ts";
import type { Target } from "./target.ts";

/**
 * A folder behind ssh (`user@host:path`) or an rsync daemon (`rsync://host/module`). rsync compares by checksum on
 * both sides and renames every finished file into its place.
 */
export function rsyncTarget(address: string): Target {
  const run = async (folder: string, options: readonly string[], paths: readonly string[] = []): Promise<string> => {
    const args = ["--recursive", "--protect-args", "--8-bit-output", ...options, "--", `${folder}/`, address];
    const result = await runTool("rsync", args, paths.map((path) => `${path}\0`).join(""));
    if (result.code !== 0) throw toolError("rsync", address, result);
    return result.stdout;
  };
  return {
    read: async (source) =>
      remoteFiles(source, await run(source.folder, ["--checksum", "--dry-run", "--delete", "--out-format=%i %n"])),
    write: async (source, paths, onFile) => {
      const options = ["--ignore-times", "--perms", "--chmod=F644", "--no-implied-dirs", ...FROM_LIST];
      await run(source.folder, options, paths);
      paths.forEach(onFile);
    },
    remove: async (paths) => {
      const skeleton = await mkdtemp(join(tmpdir(), "aushang-rsync-"));
      try {
        // rsync deletes what it is told to send and does not find, as long as the folder around it is there.
        for (const path of paths) await mkdir(dirname(join(skeleton, path)), { recursive: true });
        await run(skeleton, ["--delete-missing-args", "--no-implied-dirs", ...FROM_LIST], paths);
      } finally {
        await rm(skeleton, { recursive: true, force: true });
      }
    },
  };
}

const FROM_LIST = ["--from0", "--files-from=-"];

/** Reads rsync's itemized list of what a full synchronisation would do: new, changed, and only there. */
export function remoteFiles(source: Source, itemized: string): RemoteFile[] {
  const remote = new Map<string, string | null>(source.files.map((file) => [file.path, file.hash]));
  for (const line of itemized.split("\n")) {
    const [, item, path] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (item === undefined || path === undefined || path.endsWith("/")) continue;
    if (/^[<>]f\++$/.test(item)) remote.delete(path);
    else if (/^[<>]f/.test(item) || item === "*deleting") remote.set(path, null);
  }
  return [...remote].map(([path, hash]) => ({ path, hash }));
}
