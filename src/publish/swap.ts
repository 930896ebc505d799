import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** The folders of a build: it works in `next` and takes the place of `output` only when it passed. */
export interface BuildFolders {
  readonly output: string;
  readonly next: string;
  readonly old: string;
  readonly lock: string;
}

/** All beside each other, so that renaming never crosses a file system. */
export function buildFolders(output: string): BuildFolders {
  return { output, next: `${output}.next`, old: `${output}.old`, lock: `${output}.lock` };
}

/** Another build works on the same folder. */
export class BuildLocked extends Error {}

/**
 * Takes the folder for this process, repairs what a killed build left behind, and makes an empty `next`.
 * @throws BuildLocked when a living process holds the lock.
 */
export function beginBuild(folders: BuildFolders): void {
  mkdirSync(dirname(folders.output), { recursive: true });
  takeLock(folders.lock);
  // A build that died between the two renames of `finishBuild` left the last good site under its other name.
  if (!existsSync(folders.output) && existsSync(folders.old)) renameSync(folders.old, folders.output);
  rmSync(folders.old, { recursive: true, force: true });
  rmSync(folders.next, { recursive: true, force: true });
  mkdirSync(folders.next, { recursive: true });
}

/** Puts the finished site in place of the last one. Synchronous, so that no signal handler runs in between. */
export function finishBuild(folders: BuildFolders): void {
  if (existsSync(folders.output)) renameSync(folders.output, folders.old);
  renameSync(folders.next, folders.output);
  rmSync(folders.old, { recursive: true, force: true });
  rmSync(folders.lock, { force: true });
}

/** Removes the unfinished site; the last good one stays byte for byte. */
export function abandonBuild(folders: BuildFolders): void {
  rmSync(folders.next, { recursive: true, force: true });
  rmSync(folders.lock, { force: true });
}

function takeLock(lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const owner = Number(readFileSync(lock, "utf8"));
    if (isAlive(owner)) {
      throw new BuildLocked(
        `Ein anderer Bau arbeitet schon an diesem Ordner (Prozess ${owner}). Warten, bis er fertig ist, oder die Datei „${lock}“ löschen.`,
      );
    }
    writeFileSync(lock, String(process.pid));
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
