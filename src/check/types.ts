import type { DefaultTreeAdapterTypes } from "parse5";
import type { Finding } from "../finding.ts";

/** One HTML page as the static checks see it: read once, parsed once. */
export interface HtmlPage {
  /** Path below the folder, `/`-separated, e.g. `2024/11/26/bericht.html`. */
  readonly path: string;
  readonly html: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** parse5 tree with source locations. */
  readonly document: DefaultTreeAdapterTypes.Document;
}

/** What is checked: all pages, and the names and sizes of all files. Both sorted by path bytes. */
export interface Folder {
  readonly root: string;
  readonly pages: readonly HtmlPage[];
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/**
 * What the site's owner demands beyond WCAG. A build passes it; a foreign folder is checked without
 * (null), so house rules such as "no script" or the legal links are not held against other people's pages.
 */
export interface HouseRules {
  /** Link names that every page must carry, with their target below the root, e.g. `{ Impressum: "impressum.html" }`. */
  readonly legalLinks: Readonly<Record<string, string>>;
  /** Absolute address of the site; its host is the only one allowed in canonical, feeds and sitemap. */
  readonly baseUrl: string;
  /** Largest size of a release page in bytes, raw. */
  readonly maxReleaseBytes: number;
}

export interface StaticContext {
  readonly folder: Folder;
  readonly house: HouseRules | null;
}

/**
 * All that a rule over one page may ask about the rest of the folder. What it asks and is told is written down beside
 * its verdict, so that the verdict counts as long as the page is the same and the folder would answer the same.
 */
export interface Neighbours {
  /** The file that a server would usually send for a path: the file, a folder's index.html, or the path with .html. */
  readonly served: (path: string) => string | null;
  /** As `served`, but in any letter case. */
  readonly servedInAnyCase: (path: string) => string | null;
  /** Whether a page has the place that `#name` names; null when there is no such page. */
  readonly fragment: (path: string, name: string) => "there" | "missing" | "missing, but scripts run" | null;
  /** A page on its own says nothing about its neighbours: links to other files cannot be judged. */
  readonly standsAlone: () => boolean;
}

export interface PageContext {
  readonly neighbours: Neighbours;
  readonly house: HouseRules | null;
}

/** A rule over one page; rules over the whole folder use `FolderCheck`. One rule, one file, one test. */
export type PageCheck = (page: HtmlPage, context: PageContext) => readonly Finding[];
export type FolderCheck = (context: StaticContext) => readonly Finding[];
