import { availableParallelism } from "node:os";
import { z } from "zod";
import type { Finding } from "../finding.ts";
import { assetDigests } from "./assets.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { runInTabs } from "./browser/pool.ts";
import { serveFolder } from "./browser/serve.ts";
import { browserSession } from "./browser/session.ts";
import { assertManageable } from "./browser/size.ts";
import { cacheKey, type VerdictCache } from "./cache.ts";
import { checkInTab, rawIssue } from "./engines/pa11y.ts";
import { type Pa11yConfig, readPa11yConfig } from "./engines/pa11y-config.ts";
import { probeFindingsShape } from "./finding-shape.ts";
import { translate } from "./messages/translate.ts";
import { PROBES_VERSION, probePage } from "./probes/run.ts";
import type { Progress } from "./progress.ts";
import type { Folder, HtmlPage } from "./types.ts";
import { packageVersion, sourceHash } from "./versions.ts";

/** How a page's verdict came about; "failed" pages carry an error finding. */
export type BrowserState = "fresh" | "cached" | "failed";

export interface BrowserCheck {
  readonly findings: readonly Finding[];
  /** One entry for every page that was asked for. */
  readonly states: ReadonlyMap<string, BrowserState>;
  readonly tools: readonly { readonly name: string; readonly version: string }[];
}

export interface BrowserCheckOptions {
  readonly cache: VerdictCache;
  readonly progress: Progress;
  readonly config?: Pa11yConfig;
}

const PHASE = "Prüfung im Browser";
/** More tabs than this compete for memory rather than work. */
const MOST_TABS = 8;
/** Our files that decide what a verdict says; messages are not among them, for verdicts are kept untranslated. */
const SOURCES = [
  "src/check/browser/",
  ...["pa11y.ts", "wcag22.cjs", "wcag22-page.js"].map((name) => `src/check/engines/${name}`),
];
/** What the engines and our own probes said of one page. */
const verdict = z.object({ issues: z.array(rawIssue), probes: probeFindingsShape });
type Verdict = z.infer<typeof verdict>;

/**
 * Runs axe-core, HTML_CodeSniffer (through pa11y) and our own probes on every page in a real browser, or takes the verdict from the
 * cache when nothing it depends on has changed. A page that cannot be judged, even at the second attempt, is an
 * error. Throws CheckError when there is no browser or it cannot be kept alive.
 */
export async function checkInBrowser(
  folder: Folder,
  pages: readonly HtmlPage[],
  { cache, progress, config: given }: BrowserCheckOptions,
): Promise<BrowserCheck> {
  const config = given ?? (await readPa11yConfig());
  const found = await findBrowser();
  const session = browserSession(found, config.chromeLaunchConfig.args);
  const server = await serveFolder(folder);
  try {
    const tools = [...engineVersions(), { name: "Chromium", version: found.version ?? (await session.version()) }];
    const checker = [sourceHash(SOURCES), PROBES_VERSION, JSON.stringify([config, tools])];
    const digest = assetDigests(folder);
    const demoted = new Set(config.ignore);
    const states = new Map<string, BrowserState>();
    const findings: Finding[] = [];
    const waiting: { page: HtmlPage; key: string }[] = [];
    const report = (path: string, state: BrowserState, { issues, probes }: Verdict): void => {
      states.set(path, state);
      findings.push(...issues.map((issue) => translate(issue, path, demoted)));
      findings.push(...probes.map((finding) => ({ ...finding, file: path })));
      progress({ phase: PHASE, done: states.size, total: pages.length });
    };

    for (const page of pages) {
      const key = cacheKey("browser", ...checker, page.hash, await digest(page));
      const known = cache.get(key, verdict);
      if (known === null) waiting.push({ page, key });
      else report(page.path, "cached", known);
    }
    await runInTabs(waiting, {
      session,
      tabs: Math.min(availableParallelism(), MOST_TABS),
      timeout: config.timeout,
      job: async (tab, { page }): Promise<Verdict> => {
        assertManageable(page.html);
        const url = server.urlOf(page.path);
        const issues = await checkInTab(tab, url, config);
        return { issues, probes: [...(await probePage(tab, url, { isOpen: true }))] };
      },
      onOutcome: async ({ page, key }, outcome) => {
        if ("failure" in outcome) {
          findings.push(notJudged(page.path, outcome.failure));
          report(page.path, "failed", { issues: [], probes: [] });
        } else {
          await cache.put(key, outcome.result);
          report(page.path, "fresh", outcome.result);
        }
      },
    });
    return { findings, states, tools };
  } finally {
    await session.close();
    await server.close();
  }
}

/** The engines in the browser. */
export function engineVersions(): { name: string; version: string }[] {
  return [
    { name: "pa11y", version: packageVersion("pa11y") },
    { name: "axe-core", version: packageVersion("axe-core", "pa11y") },
    { name: "HTML_CodeSniffer", version: packageVersion("@pa11y/html_codesniffer", "pa11y") },
  ];
}

/** The error of a page that no browser could judge. */
export function notJudged(path: string, reason: string): Finding {
  const crashed = /closed|detached|crashed|disconnected/i.test(reason);
  return {
    level: "error",
    rule: "browser-check-failed",
    file: path,
    message: `Die Seite konnte im Browser nicht geprüft werden, auch nicht beim zweiten Versuch: ${crashed ? "der Tab oder der Browser ist abgestürzt" : reason}.`,
    remedy: "Öffnen Sie die Seite selbst im Browser: Meist hält sie ein Skript in einer Schleife oder ein Dialog auf.",
  };
}
