import type { Finding } from "../finding.ts";
import type { Tab } from "./browser/tab.ts";
import { findingsOf } from "./browser-verdict.ts";
import { openCache } from "./cache.ts";
import { judgeInTab } from "./engines/pa11y.ts";
import type { Pa11yConfig } from "./engines/pa11y-config.ts";
import { checkMarkup } from "./markup.ts";
import { mergeFindings, type ReportFinding } from "./merge.ts";
import { probePage } from "./probes/run.ts";
import { checkStatically } from "./static.ts";
import type { HtmlPage } from "./types.ts";

/**
 * What the engines and the probes say of the page that the tab shows.
 * @param url its address
 * @param path how findings name it
 */
export async function judgeShown(tab: Tab, url: string, path: string, config: Pa11yConfig): Promise<Finding[]> {
  const demoted = new Set(config.ignore);
  const issues = await judgeInTab(tab, url, config);
  const probes = await probePage(tab, url, { isOpen: true });
  tab.assertShown();
  return findingsOf({ issues, probes: [...probes] }, path, demoted);
}

/** What the source of a page without neighbours says, joined with what the browser saw. */
export async function joinWithSource(page: HtmlPage, rendered: readonly Finding[]): Promise<ReportFinding[]> {
  const folder = { root: "", pages: [page], files: [{ path: page.path, bytes: page.bytes }] };
  const own = checkStatically([page], { folder, house: null }, openCache(null), () => undefined);
  const markup = await checkMarkup([page], openCache(null), () => undefined);
  return mergeFindings(page, [...(await own), ...markup, ...rendered]);
}
