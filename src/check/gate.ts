import { createHash } from "node:crypto";
import { checkInBrowser } from "./browser-check.ts";
import { openCache } from "./cache.ts";
import { CheckError } from "./check-error.ts";
import { type Pa11yConfig, readPa11yConfig } from "./engines/pa11y-config.ts";
import type { Owner } from "./evidence/owner.ts";
import { rulesThatRan } from "./evidence/rules-that-ran.ts";
import { settle } from "./evidence/settle.ts";
import { checkMarkup, markupTools } from "./markup.ts";
import type { ReportFinding } from "./merge.ts";
import { mergePages } from "./merge-pages.ts";
import { demotionOf } from "./messages/demoted-rules.ts";
import type { Progress } from "./progress.ts";
import { type ReadFolder, readFolder } from "./read-folder.ts";
import type { CheckReport } from "./report/report.ts";
import { assertOutside, writeReport } from "./report/write-report.ts";
import { pagesOfShard, type Shard } from "./shard.ts";
import { checkStatically } from "./static.ts";
import type { HouseRules, HtmlPage } from "./types.ts";
import { unaccounted } from "./unaccounted.ts";
import { ownVersion } from "./versions.ts";

export interface GateOptions {
  readonly root: string;
  /** What was read of `root` already; default: the whole folder is read. */
  readonly folder?: ReadFolder;
  /** The owner's own demands; null for a foreign folder. */
  readonly house: HouseRules | null;
  /** What the owner's people reviewed and answer for; default: null, as for a foreign folder. */
  readonly owner?: Owner | null;
  /** Whether to check in a browser too; without it a report can prove less. */
  readonly browser: boolean;
  /** Folder of earlier verdicts; null for none. */
  readonly cacheDir: string | null;
  /** Where the reports go, outside of `root`; none are written without it. */
  readonly reportDir?: string;
  /** Where the folder will lie afterwards, when a build checks it beside its target; default: `root`. */
  readonly finalRoot?: string;
  /** Checks again what the cache knows, and replaces it. */
  readonly fresh?: boolean;
  /** Paths of the pages to check; default: all. Rules over the whole folder always see all. */
  readonly only?: readonly string[];
  /** Checks only this part of the pages; rules over the whole folder see all. */
  readonly shard?: Shard | null;
  readonly progress?: Progress;
  readonly pa11y?: Pa11yConfig;
}

/**
 * The gate: checks a folder of pages and tells what it found. Every page is either judged by every engine asked for,
 * or carries an error that says why not.
 * Throws CheckError when checking is not possible (no folder, no page, no browser).
 */
export async function runGate(options: GateOptions): Promise<CheckReport> {
  const { root, house, browser, cacheDir, shard = null, progress = () => undefined } = options;
  if (options.reportDir !== undefined) assertOutside(root, options.reportDir);
  const folder = options.folder ?? (await readFolder(root));
  const chosen = choose(folder, options.only);
  const pages = shard === null ? chosen : pagesOfShard(chosen, shard);
  const config = options.pa11y ?? (await readPa11yConfig());
  const cache = openCache(cacheDir, options.fresh);

  const own = await checkStatically(pages, { folder, house }, cache, progress);
  const markup = await checkMarkup(pages, cache, progress);
  const inBrowser = browser ? await checkInBrowser(folder, pages, { cache, progress, config }) : null;
  const told = [
    ...folder.findings,
    ...own,
    ...markup,
    ...(inBrowser?.findings ?? []),
    ...(inBrowser === null ? [] : unaccounted(pages, inBrowser.states)),
  ];
  const merged = await mergePages(folder.pages, told, cache);
  const owner = options.owner ?? null;
  const report: CheckReport = {
    ...settle(
      shard === null ? merged : findingsOfShard(merged, folder, pages, shard),
      owner,
      browser && options.only === undefined && shard === null,
    ),
    folder: options.finalRoot ?? root,
    digest: digestOf(folder),
    shard,
    pages: pages.length,
    checked: pages.map(({ path }) => {
      const standIn = inBrowser?.standIns.get(path);
      return { path, browser: inBrowser?.states.get(path) ?? "off", ...(standIn === undefined ? {} : { standIn }) };
    }),
    tools: [{ name: "Aushang", version: ownVersion() }, ...markupTools(), ...(inBrowser?.tools ?? [])],
    rules: rulesThatRan(browser),
    house: house !== null,
    owner,
    demoted: browser ? config.ignore.map((code) => ({ code, reason: demotionOf(code)?.reason ?? "" })) : [],
    notices: noticesOf(browser, cache.problem()),
  };
  if (options.reportDir !== undefined) await writeReport(report, config, options.reportDir);
  return report;
}

function choose({ pages }: ReadFolder, only: readonly string[] | undefined): readonly HtmlPage[] {
  if (only === undefined) return pages;
  const known = new Set(pages.map(({ path }) => path));
  const missing = only.find((path) => !known.has(path));
  if (missing !== undefined) {
    throw new CheckError(`Die Seite „${missing}“ gibt es in diesem Ordner nicht.`, "Prüfen Sie die Schreibweise.");
  }
  return pages.filter(({ path }) => only.includes(path));
}

/** What is said of pages of other parts is theirs to tell; what is said of no page, the first part tells. */
function findingsOfShard(
  findings: readonly ReportFinding[],
  folder: ReadFolder,
  pages: readonly HtmlPage[],
  { index }: Shard,
): ReportFinding[] {
  const own = new Set(pages.map(({ path }) => path));
  const all = new Set(folder.pages.map(({ path }) => path));
  return findings.filter(({ file }) => own.has(file) || (index === 1 && !all.has(file)));
}

function digestOf({ pages, files }: ReadFolder): string {
  const names = files.map(({ path, bytes }) => [path, bytes]);
  const contents = pages.map(({ path, hash }) => [path, hash]);
  return createHash("sha256")
    .update(JSON.stringify([names, contents]))
    .digest("hex");
}

function noticesOf(browser: boolean, cacheProblem: string | null): string[] {
  const notices: string[] = [];
  if (!browser)
    notices.push("Ohne Browser geprüft: Kontraste, Größen und Namen von Bedienelementen sind nicht beurteilt.");
  if (cacheProblem !== null)
    notices.push(`Ergebnisse konnten nicht für den nächsten Lauf aufgehoben werden: ${cacheProblem}`);
  return notices;
}
