import { PublishError } from "../publish-error.ts";
import { leftovers, planUpload, STAGES, type Step } from "./plan.ts";
import { readSource, type Source } from "./read-source.ts";
import { openTarget, type Target } from "./target.ts";

export interface PublishOptions {
  /** The finished site. */
  readonly folder: string;
  /** Where to: see `openTarget`. */
  readonly target: string;
  /** Paths that the permalink ledger allows to delete; nothing else that was ever published is removed. */
  readonly deletable: readonly string[];
  /** Plans without changing anything. */
  readonly dryRun: boolean;
  /** Called before the first change with every address that is about to be public; when it fails, nothing is changed. */
  readonly onPlan?: (addresses: readonly string[]) => Promise<void>;
  /** Called after each written file (local folders) or each stage (rsync, rclone). */
  readonly onProgress: (done: number, all: number, stage: string) => void;
}

export interface PublishResult {
  readonly steps: readonly Step[];
  /** Files that lie only at the target and stay there. */
  readonly kept: readonly string[];
}

/**
 * Brings the target to the state of the folder without ever passing through a state in which a page that readers
 * can reach links to a missing file. A killed run leaves such a state, too; the next run goes on from there.
 * @throws PublishError when something stands in the way; mostly before the first change.
 */
export async function publishFolder(options: PublishOptions): Promise<PublishResult> {
  const target = openTarget(options.target);
  const source = await readSource(options.folder);
  const remote = await target.read(source);
  const deletable = new Set(options.deletable);
  const steps = planUpload(source.files, remote, (path) => deletable.has(path));
  const kept = leftovers(source.files, remote, steps);
  if (!options.dryRun) {
    await options.onPlan?.(source.files.map((file) => file.path).filter(isAddress));
    await carryOut(steps, source, target, options.onProgress);
    await refuseChangedSource(source);
  }
  return { steps, kept };
}

/** What readers and other sites link: not checksums, compressed twins, or files for the server (`.htaccess`, `_headers`). */
function isAddress(path: string): boolean {
  return /^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z0-9]+$/.test(path);
}

async function carryOut(
  steps: readonly Step[],
  source: Source,
  target: Target,
  onProgress: PublishOptions["onProgress"],
): Promise<void> {
  let done = 0;
  for (const [stage, name] of STAGES.entries()) {
    const due = steps.filter((step) => step.stage === stage);
    const writes = due.filter((step) => step.action !== "delete").map((step) => step.path);
    const deletions = due.filter((step) => step.action === "delete").map((step) => step.path);
    if (writes.length > 0) await target.write(source, writes, () => onProgress(++done, steps.length, name));
    if (deletions.length > 0) await target.remove(deletions);
  }
}

/** A build that replaced the folder in the middle of an upload must not pass for a finished one. */
async function refuseChangedSource(source: Source): Promise<void> {
  const now = await readSource(source.folder);
  if (JSON.stringify(now.files) === JSON.stringify(source.files)) return;
  throw new PublishError(
    `Der Ordner „${source.folder}“ hat sich während der Veröffentlichung verändert.`,
    "Starten Sie die Veröffentlichung noch einmal, wenn kein Bau mehr läuft.",
  );
}
