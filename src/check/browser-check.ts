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
import { judgeInTab, rawIssue } from "./engines/pa11y.ts";
import { type Pa11yConfig, readPa11yConfig } from "./engines/pa11y-config.ts";
import { probeFindingsShape } from "./finding-shape.ts";
import { translate } from "./messages/translate.ts";
import { PROBES_VERSION, probePage } from "./probes/run.ts";
import type { Progress } from "./progress.ts";
import { shareProbes, type Waiting } from "./share-probes.ts";
import { skeletonOf } from "./skeleton.ts";
import type { Folder, HtmlPage } from "./types.ts";
import { packageVersion, sourceHash } from "./versions.ts";

/** How a page's verdict came about; "failed" pages carry an error finding. */
export type BrowserState = "fresh" | "cached" | "failed";

export interface BrowserCheck {
  readonly findings: readonly Finding[];
  /** One entry for every page that was asked for. */
  readonly states: ReadonlyMap<string, BrowserState>;
  /** By page: the page whose layout was looked at in its place, because both differ in text only. */
  readonly standIns: ReadonlyMap<string, string>;
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
  "src/check/skeleton.ts",
  "src/check/share-probes.ts",
  ...["pa11y.ts", "pa11y-page.ts", "settings.cjs", "settings-page.js"].map((name) => `src/check/engines/${name}`),
];
/** What the engines and our own probes said of one page; or the page whose probes, without a finding, stand for it. */
const verdict = z.object({ issues: z.array(rawIssue), probes: probeFindingsShape, standIn: z.string().nullable() });
type Verdict = z.infer<typeof verdict>;
/** A page on which probes found nothing, and how much text it had. */
const faultless = z.object({ path: z.string(), text: z.number() });

interface Job extends Waiting {
  readonly page: HtmlPage;
  readonly key: string;
  /** Where the cache keeps what is known of the skeleton; null when there is none. */
  readonly skeletonKey: string | null;
}

/**
 * Runs axe-core, HTML_CodeSniffer (through pa11y) and our own probes on every page in a real browser, or takes the
 * verdict from the cache when nothing it depends on has changed. Pages that differ in text only share the probes of the
 * one with the most text, as long as these find nothing there. A page that cannot be judged, even at the second
 * attempt, is an error. Throws CheckError when there is no browser or it cannot be kept alive.
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
    const tools = toolsWith(found.version ?? (await session.version()));
    const keysOf = verdictKeys(folder, config, tools);
    const demoted = new Set(config.ignore);
    const states = new Map<string, BrowserState>();
    const standIns = new Map<string, string>();
    const findings: Finding[] = [];
    const report = (path: string, state: BrowserState, { issues, probes, standIn }: Verdict): void => {
      states.set(path, state);
      if (standIn !== null) standIns.set(path, standIn);
      findings.push(...issues.map((issue) => translate(issue, path, demoted)));
      findings.push(...probes.map((finding) => ({ ...finding, file: path })));
      progress({ phase: PHASE, done: states.size, total: pages.length });
    };

    const jobs: Job[] = [];
    for (const page of pages) {
      const { checker, assets, key } = await keysOf(page);
      const known = cache.get(key, verdict);
      if (known !== null) report(page.path, "cached", known);
      else {
        const skeleton = skeletonOf(page);
        const skeletonKey = skeleton && cacheKey("skeleton", checker, skeleton.key, assets);
        jobs.push({ path: page.path, page, key, assets, skeleton, skeletonKey });
      }
    }

    const earlierStandIn = ({ path, skeleton, skeletonKey }: Job): string | null => {
      const earlier = skeletonKey === null ? null : cache.get(skeletonKey, faultless);
      if (earlier === null || skeleton === null || earlier.path === path) return null;
      return earlier.text >= skeleton.text ? earlier.path : null;
    };
    const run = (some: readonly Job[], standInOf: (job: Job) => string | null): Promise<void> =>
      runInTabs(some, {
        session,
        tabs: Math.min(availableParallelism(), MOST_TABS),
        timeout: config.timeout,
        job: async (tab, job): Promise<Verdict> => {
          const { html } = job.page;
          assertManageable(html);
          const url = server.urlOf(job.path);
          await tab.open(url, html);
          const issues = await judgeInTab(tab, url, config);
          const standIn = standInOf(job);
          const probes = standIn === null ? [...(await probePage(tab, url, { isOpen: true }))] : [];
          return { issues, probes, standIn };
        },
        onOutcome: async ({ path, key, skeleton, skeletonKey }, outcome) => {
          if ("failure" in outcome) {
            findings.push(notJudged(path, outcome.failure));
            report(path, "failed", { issues: [], probes: [], standIn: null });
            return;
          }
          const { probes, standIn } = outcome.result;
          await cache.put(key, outcome.result);
          if (skeletonKey !== null && standIn === null && probes.length === 0) {
            await cache.put(skeletonKey, { path, text: skeleton?.text ?? 0 });
            clean.add(path);
          }
          report(path, "fresh", outcome.result);
        },
      });
    const clean = new Set<string>();
    const { leaders, followers } = shareProbes(jobs);
    const leaderOf = new Map<Job, Job>(followers.map(({ page, leader }) => [page, leader]));
    await run(leaders, earlierStandIn);
    await run([...leaderOf.keys()], (job) => {
      const leader = leaderOf.get(job)?.path ?? "";
      return standIns.get(leader) ?? (clean.has(leader) ? leader : null);
    });
    return { findings, states, standIns, tools };
  } finally {
    await session.close();
    await server.close();
  }
}

/** The engines in the browser and the browser itself. */
export function toolsWith(browserVersion: string): BrowserCheck["tools"] {
  return [
    { name: "pa11y", version: packageVersion("pa11y") },
    { name: "axe-core", version: packageVersion("axe-core", "pa11y") },
    { name: "HTML_CodeSniffer", version: packageVersion("@pa11y/html_codesniffer", "pa11y") },
    { name: "Chromium", version: browserVersion },
  ];
}

/**
 * For a page: under which key the cache keeps its verdict. It names everything that the verdict depends on: the page's
 * bytes, the files it loads, the checkers with their versions, the settings.
 */
export function verdictKeys(folder: Folder, config: Pa11yConfig, tools: BrowserCheck["tools"]) {
  const checker = cacheKey(sourceHash(SOURCES), PROBES_VERSION, JSON.stringify([config, tools]));
  const digest = assetDigests(folder);
  return async (page: HtmlPage): Promise<{ checker: string; assets: string; key: string }> => {
    const assets = await digest(page);
    return { checker, assets, key: cacheKey("browser", checker, page.hash, assets) };
  };
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
