import { epoch } from "../../content/dates.ts";
import type { Finding } from "../../finding.ts";
import { MANIFEST, type ManifestEntry, parseManifest, SIGNATURE } from "../manifest.ts";
import { PublishError } from "../publish-error.ts";
import { compareBytes, hashFile, readIfThere, readSiteFile, sha256 } from "../site-tree.ts";
import { folderCopy } from "../verify/folder-copy.ts";
import { headFacts } from "./head-facts.ts";

/** A finished site as archives describe it: every file with its hash, and where and when it was published. */
export interface ArchiveSource {
  readonly root: string;
  /** All files of the folder, manifest and signature included, sorted by the bytes of their paths. */
  readonly entries: readonly ManifestEntry[];
  /** Address of the root, with a slash at the end. */
  readonly base: string;
  /** Instant of publication in UTC, whole seconds: `2024-11-26T09:30:00Z`. */
  readonly date: string;
  readonly title: string;
}

export interface SourceOptions {
  readonly folder: string;
  /** Address of the root; null takes it from the canonical link of the home page. */
  readonly baseUrl: string | null;
  /** ISO instant; null takes the newest change from the feed. */
  readonly date: string | null;
}

/**
 * Reads a finished site and proves it by its own manifest: what is archived is what was built.
 * @returns the site, or the findings that forbid to archive it.
 * @throws PublishError when the folder, its manifest, its address or its date is missing.
 */
export async function readSource(
  options: SourceOptions,
): Promise<ArchiveSource | { readonly findings: readonly Finding[] }> {
  const root = options.folder;
  const bytes = await readIfThere(root, MANIFEST);
  if (bytes === null) {
    throw new PublishError(`In „${root}“ fehlt ${MANIFEST}.`, "Bauen Sie die Website zuerst mit „npm run build“.");
  }
  const manifest = parseManifest(bytes);
  const findings = [...manifest.findings, ...(await folderCopy(root).compare(manifest.entries, () => undefined))];
  if (findings.length > 0) return { findings };
  const signature = (await readIfThere(root, SIGNATURE)) === null ? [] : [SIGNATURE];
  const own = await Promise.all(
    [MANIFEST, ...signature].map(async (path) => ({ path, sha256: await hashFile(root, path) })),
  );
  const home = headFacts((await readIfThere(root, "index.html"))?.toString("utf8") ?? "");
  const base = baseOf(options.baseUrl ?? home.canonical);
  return {
    root,
    entries: [...manifest.entries, ...own].sort((a, b) => compareBytes(a.path, b.path)),
    base,
    date: dateOf(options.date ?? (await newestChange(root))),
    title: home.title ?? base,
  };
}

/** The bytes of a file, proven again. @throws PublishError when it was changed meanwhile. */
export async function readEntry(source: ArchiveSource, entry: ManifestEntry): Promise<Buffer> {
  const bytes = await readSiteFile(source.root, entry.path);
  if (sha256(bytes) === entry.sha256) return bytes;
  throw new PublishError(
    `„${entry.path}“ hat sich während des Archivierens geändert.`,
    "Warten Sie, bis der Bau der Website fertig ist, und rufen Sie neu auf.",
  );
}

/** The public address of a file. */
export function urlOf(source: Pick<ArchiveSource, "base">, path: string): string {
  return source.base + path.split("/").map(encodeURIComponent).join("/");
}

/** The name of all archives of this state: host and path, day, and the beginning of the manifest's hash. */
export function archiveName({ base, date, entries }: ArchiveSource): string {
  const place = base
    .replace(/^https?:\/\//, "")
    .replace(/[^a-z0-9]+/gi, "-")
    .replace(/^-|-$/g, "");
  const state = entries.find(({ path }) => path === MANIFEST)?.sha256.slice(0, 8);
  return `${place.toLowerCase()}-${date.slice(0, 10)}-${state}`;
}

function baseOf(address: string | null): string {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new PublishError(
      "Die Adresse der Website ist unbekannt: Die Startseite nennt keine im Verweis „canonical“.",
      "Nennen Sie sie mit --base-url https://…/",
    );
  }
  return new URL(".", url).href.replace(/[?#].*$/, "");
}

function dateOf(instant: string | null): string {
  try {
    if (instant !== null) return `${new Date(epoch(instant)).toISOString().slice(0, 19)}Z`;
  } catch {
    // told below
  }
  throw new PublishError(
    instant === null
      ? "Wann die Website erschien, ist unbekannt: aktuell.xml nennt keinen Zeitpunkt."
      : `„${instant}“ ist kein Zeitpunkt.`,
    "Nennen Sie ihn mit --date, z. B. 2026-01-31T12:00:00Z.",
  );
}

/** The instant at which the feed of the whole site changed last (RFC 4287 § 4.2.15). */
async function newestChange(root: string): Promise<string | null> {
  const feed = (await readIfThere(root, "aktuell.xml"))?.toString("utf8") ?? "";
  return /<updated>([^<]+)<\/updated>/.exec(feed)?.[1] ?? null;
}
