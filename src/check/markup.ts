import type { Finding } from "../finding.ts";
import { cacheKey, type VerdictCache } from "./cache.ts";
import { checkWithHtmlValidate } from "./engines/html-validate.ts";
import { checkWithHtmlhint } from "./engines/htmlhint.ts";
import { findingsShape } from "./finding-shape.ts";
import type { Progress } from "./progress.ts";
import type { HtmlPage } from "./types.ts";
import { packageVersion, sourceHash } from "./versions.ts";

/** Engines that judge the source of one page by itself, so that its bytes alone decide the verdict. */
const ENGINES = [
  { name: "htmlhint", check: checkWithHtmlhint },
  { name: "html-validate", check: checkWithHtmlValidate },
];
const SOURCES = ["src/check/engines/", ".htmlhintrc", ".htmlvalidate.json", "package-lock.json"];

/** Runs htmlhint and html-validate on every page, or takes their verdict from the cache. */
export async function checkMarkup(
  pages: readonly HtmlPage[],
  cache: VerdictCache,
  progress: Progress,
): Promise<Finding[]> {
  const checker = [sourceHash(SOURCES), ...markupTools().map(({ name, version }) => `${name} ${version}`)];
  const findings: Finding[] = [];
  for (const [index, page] of pages.entries()) {
    const key = cacheKey("markup", ...checker, page.path, page.hash);
    const known = cache.get(key, findingsShape);
    const fresh = known ?? (await Promise.all(ENGINES.map(({ check }) => check(page)))).flat();
    if (known === null) await cache.put(key, fresh);
    findings.push(...fresh);
    progress({ phase: "Prüfung des HTML", done: index + 1, total: pages.length });
  }
  return findings;
}

export function markupTools(): { name: string; version: string }[] {
  return ENGINES.map(({ name }) => ({ name, version: packageVersion(name) }));
}
