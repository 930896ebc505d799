import { runGate } from "../check/gate.ts";
import type { Progress } from "../check/progress.ts";
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
    options.onStep("Inhalte lesen und prüfen");
    const { site, findings, nextEmbargo, hidden } = await loadContent(options.content, {
      buildTime: options.buildTime,
      preview: false,
    });
    const facts = { nextEmbargo, hidden };
    if (site === null) return stop(folders, findings, facts);

    const { portal, findings: prepared } = preparePortal(site, options.content);
    const contentFindings = sortFindings([...findings, ...prepared]);
    if (hasErrors(contentFindings)) return stop(folders, contentFindings, facts);

    options.onStep("Seiten schreiben");
    await renderSite(portal, options.content, folders.next);

    options.onStep("Seiten prüfen");
    const own = writeOwnSite(site, options.reports);
    const report = await runGate({
      root: folders.next,
      finalRoot: options.output,
      ...own,
      browser: true,
      cacheDir: options.cache,
      reportDir: options.reports,
      progress: options.progress,
    });
    if (!report.passed) return stop(folders, contentFindings, facts, report);
    // After the checksums: twins are made anew by anyone who needs them, and mirrors do not fetch them.
    if (options.compress) await compressSite(folders.next);
    finishBuild(folders);
    return { published: true, contentFindings, report, ...facts };
  } catch (error) {
    abandonBuild(folders);
    throw error;
  }
}

function stop(
  folders: ReturnType<typeof buildFolders>,
  contentFindings: readonly Finding[],
  facts: Pick<BuildResult, "nextEmbargo" | "hidden">,
  report: CheckReport | null = null,
): BuildResult {
  abandonBuild(folders);
  return { published: false, contentFindings, report, ...facts };
}
