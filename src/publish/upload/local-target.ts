import { chmod, mkdir, open, readFile, realpath, rm, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { errorCode, fileError, PublishError } from "../publish-error.ts";
import { hashFile, readTree } from "../site-tree.ts";
import { replaceWhole } from "../write-whole.ts";
import type { RemoteFile } from "./plan.ts";
import type { Source } from "./read-source.ts";
import type { Target } from "./target.ts";

/** A folder on this machine or a mounted drive. Every file takes its place by renaming, so none is ever half there. */
export function localTarget(folder: string): Target {
  return {
    read: async (source) => {
      await refuseOverlap(source.folder, folder);
      return await readRemote(source, folder);
    },
    write: async (source, paths, onFile) => {
      await makeTarget(folder);
      for (const path of paths) {
        await makeFolders(folder, dirname(path));
        await replaceWhole(join(folder, path), (temporary) => copyDurably(join(source.folder, path), temporary));
        onFile(path);
      }
    },
    remove: async (paths) => {
      for (const path of paths) {
        await rm(join(folder, path), { force: true }).catch((error: unknown) => {
          throw fileError(error, join(folder, path));
        });
      }
    },
  };
}

async function readRemote(source: Source, folder: string): Promise<RemoteFile[]> {
  const exists = await stat(folder).catch(() => null);
  if (exists === null) return [];
  const { files, others } = await readTree(folder);
  const ours = new Set(source.files.map((file) => file.path));
  refuseLinks(others, ours);
  const remote: RemoteFile[] = [];
  // Foreign files are not opened: they may be large or unreadable, and only their names matter.
  for (const path of files) remote.push({ path, hash: ours.has(path) ? await hashFile(folder, path) : null });
  return remote;
}

/** Readable for the server's account whatever the umask of this one is, and on the disk before it takes its place. */
async function copyDurably(from: string, to: string): Promise<void> {
  const file = await open(to, "w", 0o644);
  try {
    await file.writeFile(await readFile(from));
    await file.chmod(0o644);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the target itself but not its parents, so that a typing error is noticed. */
async function makeTarget(folder: string): Promise<void> {
  try {
    await mkdir(folder);
    await chmod(folder, 0o755);
  } catch (error) {
    const isFolder = errorCode(error) === "EEXIST" && (await stat(folder)).isDirectory();
    if (!isFolder) throw fileError(error, folder);
  }
}

async function makeFolders(root: string, below: string): Promise<void> {
  const parts = below === "." ? [] : below.split("/");
  for (const index of parts.keys()) await makeTarget(join(root, ...parts.slice(0, index + 1)));
}

/** Writing through a link would change files outside of the target. Links beside our paths are none of our business. */
function refuseLinks(links: readonly string[], ours: ReadonlySet<string>): void {
  const paths = [...ours];
  const inTheWay = links.find((link) => ours.has(link) || paths.some((path) => path.startsWith(`${link}/`)));
  if (inTheWay === undefined) return;
  throw new PublishError(
    `Am Ziel ist „${inTheWay}“ eine Verknüpfung oder ein Gerät; dorthin wird nichts geschrieben.`,
    "Entfernen Sie sie am Ziel, oder benennen Sie sie um. Nichts wurde verändert.",
  );
}

async function refuseOverlap(source: string, target: string): Promise<void> {
  const [from, to] = [await realpath(source), await realParent(resolve(target))];
  if (!`${to}${sep}`.startsWith(`${from}${sep}`) && !`${from}${sep}`.startsWith(`${to}${sep}`)) return;
  throw new PublishError(
    `„${source}“ und das Ziel „${target}“ liegen ineinander.`,
    "Nennen Sie als Ziel einen Ordner, der die Website nicht enthält und nicht in ihr liegt.",
  );
}

/** The real path of a folder that need not exist yet. */
async function realParent(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realParent(parent), path.slice(parent.length));
  }
}
