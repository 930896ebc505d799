import {
  CHECKSUMS,
  FEED,
  HOME,
  isFileList,
  MEASURES,
  RELEASES,
  ROBOTS,
  SIGNATURE,
  SITEMAP,
  STRATEGY,
} from "../../site/urls.ts";

/** What a file is for the order of an upload: later kinds link to earlier ones. */
export type FileKind = "file" | "page" | "list" | "home" | "feed" | "manifest" | "signature";

const NAMED: Readonly<Record<string, FileKind>> = {
  [HOME]: "home",
  [MEASURES]: "list",
  [RELEASES]: "list",
  [STRATEGY]: "list",
  [FEED]: "feed",
  [ROBOTS]: "feed",
  [SITEMAP]: "feed",
  [CHECKSUMS]: "manifest",
  [SIGNATURE]: "signature",
};
const LISTS = /^(\d{4}|\d{4}\/\d{2}|herausgeber-.+|thema-.+)\.html$/;
const COMPRESSED = /\.(gz|br|zst)$/;

/** The kind of a path; a precompressed twin (`x.html.gz`) goes with its file. */
export function kindOf(path: string): FileKind {
  const plain = path.replace(COMPRESSED, "");
  const named = NAMED[plain];
  if (named !== undefined) return named;
  if (LISTS.test(plain) || isFileList(plain)) return "list";
  if (plain.endsWith(".html")) return "page";
  return plain.endsWith(".xml") && !plain.includes("/") ? "feed" : "file";
}

/** The file that a precompressed twin stands for; null for everything else. */
export function compressedTwinOf(path: string): string | null {
  return COMPRESSED.test(path) ? path.replace(COMPRESSED, "") : null;
}

/** The file that a killed upload was writing (see `replaceWhole`); null for everything else. */
export function unfinishedOf(path: string): string | null {
  return path.endsWith(".part") ? path.slice(0, -".part".length) : null;
}
