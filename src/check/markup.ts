import type { Finding } from "../finding.ts";
import { cacheKey, type VerdictCache } from "./cache.ts";
import { htmlValidate } from "./engines/html-validate.ts";
import { htmlhint } from "./engines/htmlhint.ts";
import { runSourceEngine } from "./engines/source-engine.ts";
import { findingsShape } from "./finding-shape.ts";
import type { Progress } from "./progress.ts";
import type { HtmlPage } from "./types.ts";
import { packageVersion, sourceHash } from "./versions.ts";

const ENGINES = [htmlhint, htmlValidate];
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
    const fresh = known ?? (await Promise.all(ENGINES.map((engine) => runSourceEngine(engine, page)))).flat();
    if (known === null) await cache.put(key, fresh);
    findings.push(...fresh);
    progress({ phase: "Prüfung des HTML", done: index + 1, total: pages.length });
  }
  return findings;
}

/** Names and versions of the engines, for reports and cache keys. */
export function markupTools(): { name: string; version: string }[] {
  return ENGINES.map(({ name }) => ({ name, version: packageVersion(name) }));
}

/** The rules that `checkMarkup` applies by engine, named as findings name them. */
export function markupRules(): { tool: string; rules: { id: string; criteria: readonly string[] }[] }[] {
  return ENGINES.map(({ name, rules }) => ({
    tool: name,
    rules: Object.entries(rules).map(([id, { criteria }]) => ({ id: `${name}/${id}`, criteria })),
  }));
}
