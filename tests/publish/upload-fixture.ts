import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { linksOf } from "../../src/publish/hosts/crawl/links.ts";
import { readFiles } from "../../src/publish/site-tree.ts";

/** Every file with its bytes. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const files = await readFiles(folder);
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "base64")]));
}

/** Links to missing files on every way that starts at these pages. */
export function brokenLinks(folder: string, roots: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...roots];
  const missing: string[] = [];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || !path.endsWith(".html")) continue;
    seen.add(path);
    for (const link of linksOf(readFileSync(join(folder, path), "utf8")).targets) {
      const linked = posix.join(dirname(path), link);
      if (existsSync(join(folder, linked))) queue.push(linked);
      else missing.push(`${path} → ${linked}`);
    }
  }
  return missing;
}
