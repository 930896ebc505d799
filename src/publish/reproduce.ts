import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFiles } from "./site-tree.ts";

/** The first byte-level difference between two renderings. */
export interface Difference {
  readonly path: string;
  /** 1-based line of the first difference; null when one side lacks the file. */
  readonly line: number | null;
  /** What stands there on each side, cut to a readable length; null where the file is missing. */
  readonly first: string | null;
  readonly second: string | null;
}

export interface ReproduceOptions {
  readonly content: string;
  /** Empty folder to work in. */
  readonly work: string;
  readonly buildTime: string;
  /** Node binary of the second rendering; default: this one. */
  readonly node: string;
}

const RENDER = fileURLToPath(new URL("../../scripts/render.ts", import.meta.url));
const LONGEST = 160;

/**
 * Renders the contents twice under opposite settings (time zone, locale, umask, folders, order and times of files,
 * Node version) and compares every byte, as reproducible-builds.org asks.
 * @returns the number of files and the first difference in byte order of the paths, or null.
 * @throws Error when a rendering fails; the message is what it printed.
 */
export async function reproduce(options: ReproduceOptions): Promise<{ files: number; difference: Difference | null }> {
  const { work, content, buildTime } = options;
  const first = join(work, "a");
  const second = join(work, "anderer Ort", "b");
  const shuffled = join(work, "anderer Ort", "content");
  copyBackwards(content, shuffled);
  await render(process.execPath, content, first, { TZ: "UTC", LC_ALL: "C", BUILD_TIME: buildTime }, 0o022);
  const opposite = { TZ: "Pacific/Kiritimati", LC_ALL: "sv_SE.UTF-8", LANG: "sv_SE.UTF-8", BUILD_TIME: buildTime };
  await render(options.node, shuffled, second, opposite, 0o077);
  return compare(first, second);
}

/** Compares two folders byte for byte. */
export async function compare(
  first: string,
  second: string,
): Promise<{ files: number; difference: Difference | null }> {
  const [left, right] = [new Set(await readFiles(first)), new Set(await readFiles(second))];
  const paths = [...new Set([...left, ...right])].sort();
  for (const path of paths) {
    const a = left.has(path) ? readFileSync(join(first, path)) : null;
    const b = right.has(path) ? readFileSync(join(second, path)) : null;
    if (a !== null && b !== null && a.equals(b)) continue;
    return {
      files: paths.length,
      difference: describe(path, a?.toString("utf8") ?? null, b?.toString("utf8") ?? null),
    };
  }
  return { files: paths.length, difference: null };
}

function describe(path: string, a: string | null, b: string | null): Difference {
  const [left, right] = [a?.split("\n") ?? [], b?.split("\n") ?? []];
  const at = a === null || b === null ? -1 : left.findIndex((line, index) => line !== right[index]);
  const line = at < 0 ? Math.min(left.length, right.length) : at;
  return a === null || b === null
    ? { path, line: null, first: a === null ? null : "", second: b === null ? null : "" }
    : { path, line: line + 1, ...excerpts(left[line] ?? "", right[line] ?? "") };
}

/** Both lines from a little before the first differing character. */
function excerpts(a: string, b: string): { first: string; second: string } {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const from = Math.max(0, same - 40);
  return { first: a.slice(from, from + LONGEST), second: b.slice(from, from + LONGEST) };
}

/** A copy whose files were created in the opposite order and carry other times. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const entries = readdirSync(from, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const [index, entry] of entries.entries()) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyBackwards(source, target);
    else {
      cpSync(source, target);
      utimesSync(target, index * 86_400, index * 86_400);
    }
  }
}

function render(
  node: string,
  content: string,
  output: string,
  environment: Record<string, string>,
  umask: number,
): Promise<void> {
  const before = process.umask(umask);
  const child = spawn(node, ["--import", "tsx", RENDER, content, output], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.umask(before);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(printed.trim()))));
  });
}
