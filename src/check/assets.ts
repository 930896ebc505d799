import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Folder, HtmlPage } from "./types.ts";

/** Pages whose loading no pattern can foresee: they depend on every file. */
const UNFORESEEABLE = /<(?:script|iframe|frame|object|embed|base)\b/i;
const REFERENCE =
  /\b(?:src|href|srcset|poster|background)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))|url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi;
/** Linked, never loaded into a page. */
const NOT_LOADED = /\.(?:html?|xml|txt|pdf|csv|zip)$/i;

/** True when the source tells which files the page loads and how it looks. */
export function isForeseeable({ html }: HtmlPage): boolean {
  return !UNFORESEEABLE.test(html);
}

/**
 * For a folder: a function that returns a digest over the bytes of all files a page loads from it (images,
 * stylesheets and what these load), for the key of the page's verdict. Rather too many files than one too few.
 */
export function assetDigests(folder: Folder): (page: HtmlPage) => Promise<string> {
  const names = new Set(folder.files.map((file) => file.path));
  const loaded = new Map<string, Promise<Asset>>();
  let everything: Promise<string> | null = null;

  const load = (path: string): Promise<Asset> => {
    const asset = loaded.get(path) ?? loadAsset(folder.root, path);
    loaded.set(path, asset);
    return asset;
  };

  async function collect(path: string, text: string, found: Set<string>): Promise<void> {
    for (const reference of references(path, text)) {
      if (found.has(reference) || !names.has(reference) || NOT_LOADED.test(reference)) continue;
      found.add(reference);
      await collect(reference, (await load(reference)).text, found);
    }
  }

  async function digest(paths: Iterable<string>): Promise<string> {
    const hash = createHash("sha256");
    for (const path of [...paths].sort()) hash.update(JSON.stringify([path, (await load(path)).hash]));
    return hash.digest("hex");
  }

  return async (page) => {
    if (!isForeseeable(page)) {
      everything ??= digest(names);
      return everything;
    }
    const found = new Set<string>();
    await collect(page.path, page.html, found);
    return digest(found);
  };
}

interface Asset {
  readonly hash: string;
  /** Only of files that can load others. */
  readonly text: string;
}

async function loadAsset(root: string, path: string): Promise<Asset> {
  const bytes = await readFile(join(root, path));
  const text = /\.(?:css|svg)$/i.test(path) ? bytes.toString("utf8") : "";
  return { hash: createHash("sha256").update(bytes).digest("hex"), text };
}

function references(path: string, text: string): string[] {
  return addressesIn(text).map((address) => resolve(path, address));
}

/** All addresses that HTML or CSS names, as written: rather too many than one too few. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const value = match.slice(1).find((group) => group !== undefined) ?? "";
    // A srcset holds several addresses, each with a width; a plain address is a list of one.
    return value.split(",").map((part) => part.trim().split(/\s/, 1)[0] ?? "");
  });
}

/** The path below the root that an address on a page means; nonsense for addresses elsewhere, which names no file. */
function resolve(path: string, address: string): string {
  const bare = pathIn(address);
  return posix.join(bare.startsWith("/") ? "/" : `/${posix.dirname(path)}`, bare).slice(1);
}

/** The path in an address, decoded, without query and fragment. */
export function pathIn(address: string): string {
  const bare = address.replaceAll("&amp;", "&").replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
