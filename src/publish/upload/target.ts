import { PublishError } from "../publish-error.ts";
import { localTarget } from "./local-target.ts";
import type { RemoteFile } from "./plan.ts";
import { rcloneTarget } from "./rclone-target.ts";
import type { Source } from "./read-source.ts";
import { rsyncTarget } from "./rsync-target.ts";

/** A place that can hold the site. All functions throw PublishError. */
export interface Target {
  /** What lies there; changes nothing. */
  readonly read: (source: Source) => Promise<readonly RemoteFile[]>;
  /** Writes these files of the source, each one whole or not at all; in any order. */
  readonly write: (source: Source, paths: readonly string[], onFile: (path: string) => void) => Promise<void>;
  readonly remove: (paths: readonly string[]) => Promise<void>;
}

/** A host, also with user (`www@host:path`); one letter is a Windows drive. */
const SSH = /^[^/\\:]{2,}:/;

/**
 * The target that an address names: `rclone:remote:path`, `rsync://host/module`, `user@host:path`, else a folder.
 * Nothing is contacted yet.
 */
export function openTarget(address: string): Target {
  const isUrl = /^\w+:\/\//.test(address);
  if (address === "" || address.startsWith("-") || (isUrl && !address.startsWith("rsync://"))) {
    throw new PublishError(
      `„${address}“ ist kein Ziel, das diese Veröffentlichung kennt.`,
      "Nennen Sie einen Ordner, user@host:pfad, rsync://host/modul oder rclone:name:pfad.",
    );
  }
  if (address.startsWith("rclone:")) return rcloneTarget(address.slice("rclone:".length));
  if (isUrl || SSH.test(address)) return rsyncTarget(address);
  return localTarget(address);
}
