import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../finding.ts";
import { cacheKey, type VerdictCache } from "./cache.ts";
import { findingsShape } from "./finding-shape.ts";
import type { Progress } from "./progress.ts";
import { folderRules, pageRules } from "./rules/index.ts";
import type { Folder, HtmlPage, StaticContext } from "./types.ts";
import { sourceHash } from "./versions.ts";

const PHASE = "Eigene Regeln";
const SOURCES = ["src/check/", "src/site/urls.ts", "package-lock.json"];

/**
 * Runs our own rules: those over single pages on `pages`, those over the whole folder once. A page's links make it
 * depend on all others, so the cache answers only for a folder in which not a byte has changed.
 */
export async function checkStatically(
  pages: readonly HtmlPage[],
  context: StaticContext,
  cache: VerdictCache,
  progress: Progress,
): Promise<Finding[]> {
  const scope = JSON.stringify([context.house, pages.map(({ path }) => path)]);
  const key = cacheKey("static", sourceHash(SOURCES), scope, await folderDigest(context.folder));
  const known = cache.get(key, findingsShape);
  if (known !== null) {
    progress({ phase: PHASE, done: pages.length, total: pages.length });
    return known;
  }
  const findings = runRules(pages, context, progress);
  await cache.put(key, findings);
  return findings;
}

function runRules(pages: readonly HtmlPage[], context: StaticContext, progress: Progress): Finding[] {
  const findings = folderRules.flatMap(({ check }) => check(context));
  for (const [index, page] of pages.entries()) {
    for (const { check } of pageRules) findings.push(...check(page, context));
    progress({ phase: PHASE, done: index + 1, total: pages.length });
  }
  return findings;
}

/** SHA-256 over the names and bytes of all files. */
async function folderDigest({ root, pages, files }: Folder): Promise<string> {
  const pageHashes = new Map(pages.map(({ path, hash }) => [path, hash]));
  const digest = createHash("sha256");
  for (const { path } of files) {
    const hash =
      pageHashes.get(path) ??
      createHash("sha256")
        .update(await readFile(join(root, path)))
        .digest("hex");
    digest.update(JSON.stringify([path, hash]));
  }
  return digest.digest("hex");
}
