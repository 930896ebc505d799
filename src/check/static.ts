import { z } from "zod";
import type { Finding } from "../finding.ts";
import { cacheKey, type VerdictCache } from "./cache.ts";
import { findingsShape } from "./finding-shape.ts";
import type { Progress } from "./progress.ts";
import { factsOf, factsShape, rememberFacts } from "./rules/facts.ts";
import { folderRules, pageRules } from "./rules/index.ts";
import { askedShape, listen, neighboursIn, wouldAnswerAlike } from "./rules/neighbours.ts";
import type { HtmlPage, StaticContext } from "./types.ts";
import { sourceHash } from "./versions.ts";

const PHASE = "Eigene Regeln";
const SOURCES = ["src/check/", "src/site/urls.ts", "package-lock.json"];

/** What the rules found on a page, what they asked about the folder, and what other pages' rules need of the page. */
const verdict = z.strictObject({ findings: findingsShape, asked: askedShape, facts: factsShape });

/**
 * Runs our own rules: those over single pages on `pages`, those over the whole folder once. The cache answers for
 * pages of which no byte has changed, as long as the folder still answers what their rules asked about it; the rules
 * over the whole folder need only facts of each page and always run.
 */
export async function checkStatically(
  pages: readonly HtmlPage[],
  context: StaticContext,
  cache: VerdictCache,
  progress: Progress,
): Promise<Finding[]> {
  const { folder, house } = context;
  const checker = cacheKey("static", sourceHash(SOURCES), JSON.stringify(house));
  const neighbours = neighboursIn(context);
  const known = new Map<HtmlPage, z.infer<typeof verdict>>();
  for (const page of folder.pages) {
    const entry = cache.get(cacheKey(checker, page.path, page.hash), verdict);
    if (entry === null) continue;
    known.set(page, entry);
    rememberFacts(page, context, entry.facts);
  }

  const findings: Finding[] = [];
  for (const [index, page] of pages.entries()) {
    const entry = known.get(page);
    if (entry !== undefined && wouldAnswerAlike(entry.asked, neighbours)) {
      findings.push(...entry.findings);
    } else {
      const { context: asking, asked } = listen(neighbours, house);
      const fresh = pageRules.flatMap(({ check }) => check(page, asking));
      findings.push(...fresh);
      const facts = factsOf(page, context);
      await cache.put(cacheKey(checker, page.path, page.hash), { findings: fresh, asked: asked(), facts });
    }
    progress({ phase: PHASE, done: index + 1, total: pages.length });
  }
  return [...folderRules.flatMap(({ check }) => check(context)), ...findings];
}
