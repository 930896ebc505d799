import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const require = createRequire(import.meta.url);
const PROJECT = new URL("../../", import.meta.url);
const manifest = z.object({ version: z.string() });

/** The version of an installed package; `from` names the package that brings it, where it is not ours. */
export function packageVersion(name: string, from?: string): string {
  const resolver = from === undefined ? require : createRequire(require.resolve(from));
  return manifest.parse(JSON.parse(readFileSync(resolver.resolve(`${name}/package.json`), "utf8"))).version;
}

/** Version of Aushang itself. */
export function ownVersion(): string {
  return manifest.parse(JSON.parse(readFileSync(new URL("package.json", PROJECT), "utf8"))).version;
}

/**
 * SHA-256 over the bytes of our own files that decide a verdict: a changed checker must not answer from the cache.
 * @param paths files or folders below the project, `/`-separated
 */
export function sourceHash(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBelow).sort()) hash.update(readFileSync(new URL(path, PROJECT)));
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!path.endsWith("/")) return [path];
  const entries = readdirSync(fileURLToPath(new URL(path, PROJECT)), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(PROJECT), join(entry.parentPath, entry.name)));
}
