import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "puppeteer-core";
import type { Finding } from "../../finding.ts";
import { PublishError } from "../publish-error.ts";
import { readFiles, readSiteFile } from "../site-tree.ts";
import { startChromium, startFirefox } from "./browsers.ts";
import { copySite } from "./copy-site.ts";
import { browserFacts, visibleFaults } from "./crawl/browser-facts.ts";
import { crawlFiles } from "./crawl/file-crawl.ts";
import { type CrawlResult, crawlServer } from "./crawl/http-crawl.ts";
import { redirectOf } from "./crawl/links.ts";
import { SERVERS } from "./servers/all.ts";
import type { ServerKind } from "./servers/server-kind.ts";
import { serverVersion, startServer } from "./servers/start.ts";

/** One way of reading the site and what came out of it. */
export interface HostResult extends CrawlResult {
  /** e.g. `nginx 1.22.1 unter „/unter/pfad/“` or `file:// in Chromium`. */
  readonly where: string;
}

export interface HostsReport {
  readonly results: readonly HostResult[];
  /** Names of servers and browsers that are not installed. */
  readonly notTried: readonly string[];
}

/** At the root, and below a path with nothing beside it: a link that leaves the site must not find a second copy. */
const MOUNTS = ["", "unter/pfad/"];

/**
 * Reads the site through every server that is installed, with stock settings, and from the disk in every browser.
 * @param servers for tests; all known ones otherwise
 * @throws PublishError when no server is installed or one does not start; CheckError without a Chromium.
 */
export async function tryHosts(
  folder: string,
  onStep: (step: string) => void,
  servers: readonly ServerKind[] = SERVERS,
): Promise<HostsReport> {
  const installed = servers.filter((kind) => kind.find() !== null);
  if (installed.length === 0) {
    throw new PublishError("Kein einziger Webserver ist installiert.", "Installieren Sie zum Beispiel nginx.");
  }
  const notTried = servers.filter((kind) => !installed.includes(kind)).map((kind) => kind.name);
  const results: HostResult[] = [];
  const chromium = await startChromium();
  try {
    for (const kind of installed) {
      for (const mount of MOUNTS) {
        const where = `${kind.name} ${serverVersion(kind)} unter „/${mount}“`;
        onStep(where);
        results.push({ where, ...(await tryServer(kind, mount, folder, chromium, where)) });
      }
    }
    onStep("file:// in Chromium");
    results.push(await tryFiles(chromium, folder, "file:// in Chromium"));
  } finally {
    await chromium.close();
  }
  const firefox = await startFirefox();
  if (firefox === null) return { results, notTried: [...notTried, "Firefox"] };
  try {
    onStep("file:// in Firefox");
    results.push(await tryFiles(firefox, folder, "file:// in Firefox"));
  } finally {
    await firefox.close();
  }
  return { results, notTried };
}

async function tryServer(
  kind: ServerKind,
  mount: string,
  folder: string,
  browser: Browser,
  where: string,
): Promise<CrawlResult> {
  const docroot = await mkdtemp(join(tmpdir(), "aushang-docroot-"));
  try {
    await chmod(docroot, 0o755);
    await copySite(folder, join(docroot, mount));
    const server = await startServer(kind, docroot);
    try {
      const base = server.origin + mount;
      const result = await crawlServer(base, folder, where);
      return { ...result, findings: [...result.findings, ...(await seePage(browser, base, folder, where))] };
    } finally {
      await server.stop();
    }
  } finally {
    await rm(docroot, { recursive: true, force: true });
  }
}

/** One page in a real browser per server: the deepest one, whose relative links have the longest way. */
async function seePage(browser: Browser, base: string, folder: string, where: string): Promise<Finding[]> {
  const depth = (path: string): number => path.split("/").length;
  const pages = (await readFiles(folder)).filter((path) => path.endsWith(".html")).sort((a, b) => depth(b) - depth(a));
  const tab = await browser.newPage();
  try {
    for (const file of pages) {
      const html = (await readSiteFile(folder, file)).toString("utf8");
      if (redirectOf(html) !== null) continue;
      const faults = visibleFaults(await browserFacts(tab, base + file), html);
      const remedy = "Öffnen Sie die Seite dort in Chromium, und lesen Sie die Konsole.";
      return faults.map((fault) => ({ level: "error", rule: "look", file, message: `${where}: ${fault}`, remedy }));
    }
    return [];
  } finally {
    await tab.close();
  }
}

async function tryFiles(browser: Browser, folder: string, where: string): Promise<HostResult> {
  return { where, ...(await crawlFiles(browser, resolve(folder), where)) };
}
