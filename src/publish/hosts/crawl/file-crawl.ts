import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import type { Finding } from "../../../finding.ts";
import { readFiles, readSiteFile } from "../../site-tree.ts";
import { browserFacts, visibleFaults } from "./browser-facts.ts";
import type { CrawlResult } from "./http-crawl.ts";
import { redirectOf } from "./links.ts";

/**
 * Opens every page of the folder from the disk and checks what a reader without any server gets: text, images,
 * styles, and that each link leads to a file of the folder.
 * @param folder absolute path
 * @param where named in each message, e.g. `file:// in Firefox`.
 */
export async function crawlFiles(browser: Browser, folder: string, where: string): Promise<CrawlResult> {
  const files = await readFiles(folder);
  const addresses = new Map(files.map((file) => [pathToFileURL(join(folder, file)).href, file]));
  const pages = files.filter((file) => file.endsWith(".html"));
  const findings: Finding[] = [];
  const tab = await browser.newPage();
  let links = 0;
  for (const [url, file] of addresses) {
    if (!file.endsWith(".html")) continue;
    const html = (await readSiteFile(folder, file)).toString("utf8");
    const report = (message: string) =>
      findings.push({ level: "error", rule: "file-address", file, message: `${where}: ${message}`, remedy: REMEDY });
    if (redirectOf(html) !== null) {
      const target = await redirectTarget(url);
      if (!addresses.has(target)) report(`Die Weiterleitung führt nach „${target}“.`);
      continue;
    }
    const facts = await browserFacts(tab, url);
    visibleFaults(facts, html).forEach(report);
    for (const link of facts.links.filter((address) => address.startsWith("file:"))) {
      links++;
      if (!addresses.has(link.replace(/#.*$/s, ""))) report(`„${fileURLToPath(link)}“ gibt es nicht.`);
    }
  }
  await tab.close();
  return { pages: pages.length, links, findings };

  async function redirectTarget(url: string): Promise<string> {
    await tab.goto(url).catch(() => undefined); // the redirect may end the first navigation before it is complete
    for (let patience = 0; patience < 50 && tab.url() === url; patience++) await wait(100);
    return tab.url().replace(/#.*$/s, "");
  }
}

const REMEDY = "Den Verweis relativ und mit vollem Dateinamen schreiben; nichts einbinden, was file:// sperrt.";
