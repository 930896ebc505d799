import { runGate } from "../check/gate.ts";
import type { Progress } from "../check/progress.ts";
import type { OwnSite } from "../check/read-house-rules.ts";
import type { CheckReport } from "../check/report/report.ts";
import { loadContent } from "../content/load.ts";
import { type Finding, hasErrors, sortFindings } from "../finding.ts";
import { compressSite } from "./compress.ts";
import { writeOwnSite } from "./own-site.ts";
import { preparePortal } from "./prepare.ts";
import { renderSite } from "./render.ts";
import { abandonBuild, beginBuild, buildFolders, finishBuild } from "./swap.ts";

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  /** Folder for reports, outside the site. */
  readonly reports: string;
  /** Folder of the checkers' verdicts. */
  readonly cache: string;
  /** ISO instant: decides about embargoes and overdue reviews, and about nothing else. */
  readonly buildTime: string;
  /** Adds `.gz`, `.br` and `.zst` twins for servers that send them. */
  readonly compress: boolean;
  /** Called with one German line for each step. */
  readonly onStep: (step: string) => void;
  readonly progress: Progress;
}

export interface BuildResult {
  /** True when `_site` was replaced. */
  readonly published: boolean;
  /** What the contents themselves lack; without an error in them the pages were checked, too. */
  readonly contentFindings: readonly Finding[];
  readonly report: CheckReport | null;
  readonly nextEmbargo: string | null;
  readonly hidden: { readonly drafts: number; readonly embargoed: number };
}

/**
 * The whole way: read, validate, render, check, swap. `output` is replaced as a whole only when nothing is wrong.
 * @throws BuildLocked when another build runs; Error when the environment fails (no browser, full disk).
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const folders = buildFolders(options.output);
  beginBuild(folders);
  try {
    const { own, ...written } = await writePages(options, folders.next);
    if (own === null) return stop(folders, written);

    options.onStep("Seiten prüfen");
    const report = await runGate({
      root: folders.next,
      finalRoot: options.output,
      ...own,
      browser: true,
      cacheDir: options.cache,
      reportDir: options.reports,
      progress: options.progress,
    });
    if (!report.passed) return stop(folders, written, report);
    // After the checksums: twins are made anew by anyone who needs them, and mirrors do not fetch them.
    if (options.compress) await compressSite(folders.next);
    finishBuild(folders);
    return { published: true, report, ...written };
  } catch (error) {
    abandonBuild(folders);
    throw error;
  }
}

type Written = Pick<BuildResult, "contentFindings" | "nextEmbargo" | "hidden">;

/**
 * Reads the contents and writes their pages. A step of its own, so that ten thousand texts leave the memory before the
 * browser needs it.
 * @returns `own`: what the gate must know of the site; null when the contents have errors and nothing was written
 */
async function writePages(options: BuildOptions, next: string): Promise<Written & { own: OwnSite | null }> {
  options.onStep("Inhalte lesen und prüfen");
  const { site, findings, ...facts } = await loadContent(options.content, {
    buildTime: options.buildTime,
    preview: false,
  });
  if (site === null) return { own: null, contentFindings: findings, ...facts };

  const { portal, findings: prepared } = preparePortal(site, options.content);
  const contentFindings = sortFindings([...findings, ...prepared]);
  if (hasErrors(contentFindings)) return { own: null, contentFindings, ...facts };

  options.onStep("Seiten schreiben");
  await renderSite(portal, options.content, next);
  return { own: writeOwnSite(site, options.reports), contentFindings, ...facts };
}

function stop(
  folders: ReturnType<typeof buildFolders>,
  written: Written,
  report: CheckReport | null = null,
): BuildResult {
  abandonBuild(folders);
  return { published: false, report, ...written };
}
