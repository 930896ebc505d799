import { chmod, copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readFiles } from "../site-tree.ts";

/** Copies a site so that any account can read it: servers give up their rights before they serve. */
export async function copySite(folder: string, to: string): Promise<void> {
  for (const path of await readFiles(folder)) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    await copyFile(join(folder, path), target);
    await chmod(target, 0o644);
  }
}
