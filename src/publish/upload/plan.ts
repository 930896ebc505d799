import { PublishError } from "../publish-error.ts";
import { compressedTwinOf, type FileKind, kindOf, unfinishedOf } from "./kind.ts";

/** A file of the finished site. */
export interface LocalFile {
  /** `/`-separated, below the folder. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

/** A file that lies at the target. */
export interface RemoteFile {
  readonly path: string;
  /** SHA-256, hex; null when the target only knows that it is none of ours. */
  readonly hash: string | null;
}

/** One change at the target. Steps of one stage may run in any order; stages run one after the other. */
export interface Step {
  readonly action: "add" | "replace" | "delete";
  readonly path: string;
  /** Bytes to send; 0 for a deletion. */
  readonly bytes: number;
  /** Position in `STAGES`. */
  readonly stage: number;
}

/**
 * The order of an upload. Nothing links to a new file before all new files are there, so at every moment each page
 * that can be reached from an old page or from the home page links to files that exist.
 */
export const STAGES = [
  "neue Dateien",
  "neue Seiten",
  "neue Listen",
  "neue Newsfeeds und Prüfsummen",
  "geänderte Dateien",
  "geänderte Seiten",
  "geänderte Listen",
  "Startseite",
  "Newsfeeds und Sitemap",
  "Prüfsummen",
  "Signatur",
  "Löschungen",
] as const;

type Stage = (typeof STAGES)[number];

const CHANGED: Readonly<Record<FileKind, Stage>> = {
  file: "geänderte Dateien",
  page: "geänderte Seiten",
  list: "geänderte Listen",
  home: "Startseite",
  feed: "Newsfeeds und Sitemap",
  manifest: "Prüfsummen",
  signature: "Signatur",
};
const NEW: Readonly<Record<FileKind, Stage>> = {
  file: "neue Dateien",
  page: "neue Seiten",
  list: "neue Listen",
  // Changed pages will link to them, so they cannot wait for the end.
  feed: "neue Newsfeeds und Prüfsummen",
  manifest: "neue Newsfeeds und Prüfsummen",
  signature: "neue Newsfeeds und Prüfsummen",
  // Opens the site when it is published for the first time.
  home: "Startseite",
};

/**
 * What must happen at the target so that it holds the site, in order. Deletes only what `deletable` allows, twins
 * of files that are compressed no longer, and what a killed upload left behind; everything else stays.
 * @throws PublishError when a name is a file on one side and a folder on the other.
 */
export function planUpload(
  local: readonly LocalFile[],
  remote: readonly RemoteFile[],
  deletable: (path: string) => boolean,
): Step[] {
  refuseFolderConflicts(local, remote);
  const there = new Map(remote.map((file) => [file.path, file.hash]));
  const writes = local.flatMap(({ path, bytes, hash }): Step[] => {
    const known = there.get(path);
    if (known === hash) return [];
    const [action, stages] = known === undefined ? ["add" as const, NEW] : ["replace" as const, CHANGED];
    return [{ action, path, bytes, stage: STAGES.indexOf(stages[kindOf(path)]) }];
  });
  // On a file system that ignores letter case, deleting "Bild.png" would take our "bild.png" with it.
  const ours = new Set(local.map((file) => file.path.toLowerCase()));
  const deletions = remote
    .filter(({ path }) => !ours.has(path.toLowerCase()) && mayGo(path, ours, deletable))
    .map(({ path }): Step => ({ action: "delete", path, bytes: 0, stage: STAGES.indexOf("Löschungen") }));
  return [...writes, ...deletions].sort((a, b) => a.stage - b.stage || (a.path < b.path ? -1 : 1));
}

/** Files that lie only at the target and stay there: addresses once published, or things that are not ours. */
export function leftovers(
  local: readonly LocalFile[],
  remote: readonly RemoteFile[],
  steps: readonly Step[],
): string[] {
  const known = new Set([...local, ...steps].map((entry) => entry.path));
  return remote.map((file) => file.path).filter((path) => !known.has(path));
}

function mayGo(path: string, ours: ReadonlySet<string>, deletable: (path: string) => boolean): boolean {
  if (deletable(path)) return true;
  // A server would go on sending the old twin instead of the new page.
  const owner = unfinishedOf(path) ?? compressedTwinOf(path);
  return owner !== null && (ours.has(owner.toLowerCase()) || deletable(owner));
}

function refuseFolderConflicts(local: readonly LocalFile[], remote: readonly RemoteFile[]): void {
  const files = new Set(local.map((file) => file.path));
  const folders = new Set(local.flatMap((file) => parentsOf(file.path)));
  for (const { path } of remote) {
    const clash = folders.has(path) ? path : parentsOf(path).find((parent) => files.has(parent));
    if (clash === undefined) continue;
    throw new PublishError(
      `„${clash}“ ist ${clash === path ? "am Ziel eine Datei, hier aber ein Ordner" : "am Ziel ein Ordner, hier aber eine Datei"}.`,
      "Benennen Sie das eine am Ziel um. Nichts wurde verändert.",
    );
  }
}

function parentsOf(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
