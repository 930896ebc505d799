import { attribute, elements, perPage } from "../../dom.ts";
import type { Folder, HouseRules, HtmlPage } from "../../types.ts";

export type Target =
  /** A file of the folder, should it exist; `path` is decoded and may end in a slash or be empty. */
  | { readonly kind: "internal"; readonly path: string; readonly fragment: string | null }
  /** Another host, or another scheme such as mailto. */
  | { readonly kind: "external"; readonly url: URL }
  | { readonly kind: "invalid" };

/** A host that cannot exist stands for the folder's root (RFC 2606). */
const ROOT = "http://folder.invalid/";

const baseOf = perPage((page): URL => {
  const own = new URL(page.path.split("/").map(encodeURIComponent).join("/"), ROOT);
  const declared = elements(page, "base")
    .map((base) => attribute(base, "href"))
    .find((href) => href !== null);
  return declared ? (parse(declared, own) ?? own) : own;
});

function parse(value: string, base: URL): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

/** Addresses already understood, by the site they are seen from. */
const targets = perPage(() => new Map<string, Map<string, Target>>());

/** Whose site the page belongs to, if anybody's. */
interface Owned {
  readonly house: HouseRules | null;
}

/** What an address in a page points at (WHATWG URL). The site's own absolute addresses count as internal. */
export function resolve(value: string, page: HtmlPage, context: Owned): Target {
  const bySite = targets(page);
  const site = context.house?.baseUrl ?? "";
  const known = bySite.get(site) ?? new Map<string, Target>();
  bySite.set(site, known);
  const target = known.get(value) ?? resolveFresh(value, page, context);
  known.set(value, target);
  return target;
}

function resolveFresh(value: string, page: HtmlPage, context: Owned): Target {
  const url = parse(value.trim(), baseOf(page));
  if (url === null) return { kind: "invalid" };
  const root = rootOf(url, context);
  if (root === null) return { kind: "external", url };
  try {
    const path = decodeURIComponent(url.pathname.slice(root.length));
    return { kind: "internal", path, fragment: url.hash === "" ? null : decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return { kind: "invalid" };
  }
}

/** The part of the path that stands for the folder's root; null when the address is not ours. */
function rootOf(url: URL, context: Owned): string | null {
  if (url.host === "folder.invalid") return "/";
  if (context.house === null || !/^https?:$/.test(url.protocol)) return null;
  const site = new URL(context.house.baseUrl);
  return url.host === site.host && url.pathname.startsWith(site.pathname) ? site.pathname : null;
}

interface FileIndex {
  readonly paths: ReadonlySet<string>;
  /** Lower-case path → path as it is. */
  readonly anyCase: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, HtmlPage>;
}

const indexes = new WeakMap<Folder, FileIndex>();

/** The folder's files for look-ups, built once. */
export function filesOf(folder: Folder): FileIndex {
  let index = indexes.get(folder);
  if (index === undefined) {
    index = {
      paths: new Set(folder.files.map(({ path }) => path)),
      anyCase: new Map(folder.files.map(({ path }) => [path.toLowerCase(), path])),
      pages: new Map(folder.pages.map((page) => [page.path, page])),
    };
    indexes.set(folder, index);
  }
  return index;
}

/** The file that a server would usually send for a path: the file, a folder's index.html, or the path with .html. */
export function servedFile(path: string, folder: Folder): string | null {
  const { paths } = filesOf(folder);
  return candidates(path).find((candidate) => paths.has(candidate)) ?? null;
}

/** As `servedFile`, but in any letter case. */
export function servedInAnyCase(path: string, folder: Folder): string | null {
  const { anyCase } = filesOf(folder);
  for (const candidate of candidates(path)) {
    const twin = anyCase.get(candidate.toLowerCase());
    if (twin !== undefined) return twin;
  }
  return null;
}

function candidates(path: string): string[] {
  if (path === "" || path.endsWith("/")) return [`${path}index.html`];
  return [path, `${path}.html`, `${path}/index.html`];
}
