import { availableParallelism } from "node:os";
import { z } from "zod";
import type { Finding } from "../finding.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { runInTabs } from "./browser/pool.ts";
import { serveFolder } from "./browser/serve.ts";
import { browserSession } from "./browser/session.ts";
import { assertManageable } from "./browser/size.ts";
import type { Tab } from "./browser/tab.ts";
import {
  findingsOf,
  notJudged,
  type Tools,
  toolsWith,
  type Verdict,
  verdictKeys,
  verdictShape,
} from "./browser-verdict.ts";
import { cacheKey, type VerdictCache } from "./cache.ts";
import { judgeInTab } from "./engines/pa11y.ts";
import { type Pa11yConfig, readPa11yConfig } from "./engines/pa11y-config.ts";
import { probePage } from "./probes/run.ts";
import type { Progress } from "./progress.ts";
import { shareProbes, type Waiting } from "./share-probes.ts";
import { skeletonOf } from "./skeleton.ts";
import type { Folder, HtmlPage } from "./types.ts";

/** How a page's verdict came about; "failed" pages carry an error finding. */
export type BrowserState = "fresh" | "cached" | "failed";

export interface BrowserCheck {
  readonly findings: readonly Finding[];
  /** One entry for every page that was asked for. */
  readonly states: ReadonlyMap<string, BrowserState>;
  /** By page: the page whose layout was looked at in its place, because both differ in text only. */
  readonly standIns: ReadonlyMap<string, string>;
  readonly tools: Tools;
}

export interface BrowserCheckOptions {
  readonly cache: VerdictCache;
  readonly progress: Progress;
  readonly config?: Pa11yConfig;
}

const PHASE = "Prüfung im Browser";
/** More tabs than this compete for memory rather than work. */
const MOST_TABS = 8;
/** A page on which probes found nothing, and how much text it had. */
const faultlessShape = z.object({ path: z.string(), text: z.number() });

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
    const book = openBook(config, pages.length, progress);
    const jobs = await lookUp(pages, verdictKeys(folder, config, tools), cache, book);
    const clean = new Set<string>();
    const run = (some: readonly Job[], standInOf: (job: Job) => string | null): Promise<void> =>
      runInTabs(some, {
        session,
        tabs: Math.min(availableParallelism(), MOST_TABS),
        timeout: config.timeout,
        job: (tab, job) => judge(tab, job.page, server.urlOf(job.path), config, standInOf(job)),
        onOutcome: async (job, outcome) => {
          if ("failure" in outcome) return book.failed(job.path, outcome.failure);
          if (await keep(job, outcome.result, cache)) clean.add(job.path);
          book.judged(job.path, "fresh", outcome.result);
        },
      });
    const { leaders, followers } = shareProbes(jobs);
    const leaderOf = new Map<Job, Job>(followers.map(({ page, leader }) => [page, leader]));
    await run(leaders, (job) => earlierStandIn(job, cache));
    await run([...leaderOf.keys()], (job) => {
      const leader = leaderOf.get(job)?.path ?? "";
      return book.standIns.get(leader) ?? (clean.has(leader) ? leader : null);
    });
    return { findings: book.findings, states: book.states, standIns: book.standIns, tools };
  } finally {
    await session.close();
    await server.close();
  }
}

/** Where the verdicts of a run are written down, page by page. */
function openBook(config: Pa11yConfig, total: number, progress: Progress) {
  const demoted = new Set(config.ignore);
  const states = new Map<string, BrowserState>();
  const standIns = new Map<string, string>();
  const findings: Finding[] = [];
  const enter = (path: string, state: BrowserState): void => {
    states.set(path, state);
    progress({ phase: PHASE, done: states.size, total });
  };
  return {
    states,
    standIns,
    findings,
    judged: (path: string, state: BrowserState, verdict: Verdict): void => {
      if (verdict.standIn !== null) standIns.set(path, verdict.standIn);
      findings.push(...findingsOf(verdict, path, demoted));
      enter(path, state);
    },
    failed: (path: string, reason: string): void => {
      findings.push(notJudged(path, reason));
      enter(path, "failed");
    },
  };
}

/** Writes down what the cache knows. @returns the pages that the browser must look at */
async function lookUp(
  pages: readonly HtmlPage[],
  keysOf: ReturnType<typeof verdictKeys>,
  cache: VerdictCache,
  book: ReturnType<typeof openBook>,
): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const page of pages) {
    const { checker, assets, key } = await keysOf(page);
    const known = cache.get(key, verdictShape);
    if (known !== null) {
      book.judged(page.path, "cached", known);
      continue;
    }
    const skeleton = skeletonOf(page);
    const skeletonKey = skeleton && cacheKey("skeleton", checker, skeleton.key, assets);
    jobs.push({ path: page.path, page, key, assets, skeleton, skeletonKey });
  }
  return jobs;
}

/** @param standIn the page whose probes stand for those of this one; null: it is looked at itself */
async function judge(
  tab: Tab,
  { html }: HtmlPage,
  url: string,
  config: Pa11yConfig,
  standIn: string | null,
): Promise<Verdict> {
  assertManageable(html);
  await tab.open(url, html);
  const issues = await judgeInTab(tab, url, config);
  const probes = standIn === null ? [...(await probePage(tab, url, { isOpen: true }))] : [];
  return { issues, probes, standIn };
}

/** Keeps a verdict for later runs. @returns whether the page can stand for others with its skeleton */
async function keep(
  { path, key, skeleton, skeletonKey }: Job,
  verdict: Verdict,
  cache: VerdictCache,
): Promise<boolean> {
  await cache.put(key, verdict);
  if (skeleton === null || skeletonKey === null || verdict.standIn !== null || verdict.probes.length > 0) return false;
  await cache.put(skeletonKey, { path, text: skeleton.text });
  return true;
}

/** A faultless page of an earlier run with the same skeleton and at least as much text. */
function earlierStandIn({ path, skeleton, skeletonKey }: Job, cache: VerdictCache): string | null {
  const earlier = skeletonKey === null ? null : cache.get(skeletonKey, faultlessShape);
  if (earlier === null || skeleton === null || earlier.path === path) return null;
  return earlier.text >= skeleton.text ? earlier.path : null;
}
