import { createHash } from "node:crypto";
import { z } from "zod";
import { readSiteFile } from "../site-tree.ts";
import type { LocalFile, RemoteFile } from "./plan.ts";
import type { Source } from "./read-source.ts";
import { runTool, toolError } from "./run-tool.ts";
import type { Target } from "./target.ts";

const LISTING = z.array(
  z.object({ Path: z.string(), Size: z.number(), Hashes: z.record(z.string(), z.string()).optional() }),
);
const NO_SUCH_FOLDER = 3;

/** Anything that rclone has a name for, above all S3-compatible buckets, where every upload is whole or not at all. */
export function rcloneTarget(address: string): Target {
  const run = async (args: readonly string[], paths: readonly string[]): Promise<void> => {
    const list = paths.map((path) => `${path}\n`).join("");
    const result = await runTool("rclone", [...args, "--files-from-raw", "-"], list);
    if (result.code !== 0) throw toolError("rclone", address, result);
  };
  return {
    read: async (source) => {
      const options = ["--recursive", "--files-only", "--hash", "--hash-type", "MD5"];
      const result = await runTool("rclone", ["lsjson", ...options, "--", address]);
      if (result.code === NO_SUCH_FOLDER) return [];
      if (result.code !== 0) throw toolError("rclone", address, result);
      return remoteFiles(source, result.stdout);
    },
    write: async (source, paths, onFile) => {
      await run(["copy", "--ignore-times", "--no-traverse", source.folder, address], paths);
      paths.forEach(onFile);
    },
    remove: (paths) => run(["delete", address], paths),
  };
}

/** A file counts as ours when its MD5 is: stores without MD5 get every file again rather than a stale one. */
async function remoteFiles(source: Source, json: string): Promise<RemoteFile[]> {
  const ours = new Map(source.files.map((file) => [file.path, file]));
  const remote: RemoteFile[] = [];
  for (const entry of LISTING.parse(JSON.parse(json))) {
    const local = ours.get(entry.Path);
    const same = local !== undefined && (await isSame(source.folder, local, entry.Size, entry.Hashes?.md5));
    remote.push({ path: entry.Path, hash: same ? local.hash : null });
  }
  return remote;
}

async function isSame(folder: string, local: LocalFile, size: number, md5: string | undefined): Promise<boolean> {
  if (local.bytes !== size || md5 === undefined) return false;
  return (
    createHash("md5")
      .update(await readSiteFile(folder, local.path))
      .digest("hex") === md5
  );
}
