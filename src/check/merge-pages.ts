import { type Finding, sortFindings } from "../finding.ts";
import { cacheKey, type VerdictCache } from "./cache.ts";
import { reportFindingsShape } from "./finding-shape.ts";
import { areSettled, mergeFindings, type ReportFinding } from "./merge.ts";
import type { HtmlPage } from "./types.ts";
import { sourceHash } from "./versions.ts";

const SOURCES = ["merge.ts", "locate.ts", "dom.ts", "page-index.ts", "keep-documents.ts"].map(
  (name) => `src/check/${name}`,
);

/**
 * Joins the findings of every page, see `mergeFindings`, or takes from the cache what was joined before; findings of
 * the whole folder stay as they are. Sorted.
 */
export async function mergePages(
  pages: readonly HtmlPage[],
  findings: readonly Finding[],
  cache: VerdictCache,
): Promise<ReportFinding[]> {
  const merger = cacheKey("merged", sourceHash([...SOURCES, "package-lock.json"]));
  const byPage = new Map<string, Finding[]>(pages.map(({ path }) => [path, []]));
  for (const finding of findings) byPage.get(finding.file)?.push(finding);
  const merged: ReportFinding[] = findings.filter(({ file }) => !byPage.has(file));
  for (const page of pages) {
    const own = byPage.get(page.path) ?? [];
    if (areSettled(own)) {
      merged.push(...mergeFindings(page, own));
      continue;
    }
    const key = cacheKey(merger, page.hash, JSON.stringify(own));
    const known = cache.get(key, reportFindingsShape);
    const joined = known ?? mergeFindings(page, own);
    if (known === null) await cache.put(key, joined);
    merged.push(...joined);
  }
  return sortFindings(merged);
}
