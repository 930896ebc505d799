import type { Finding } from "../finding.ts";
import type { Progress } from "./progress.ts";
import { folderRules, pageRules } from "./rules/index.ts";
import type { HtmlPage, StaticContext } from "./types.ts";

/** Runs our own rules: those over single pages on `pages`, those over the whole folder once. */
export function checkStatically(pages: readonly HtmlPage[], context: StaticContext, progress: Progress): Finding[] {
  const findings = folderRules.flatMap(({ check }) => check(context));
  for (const [index, page] of pages.entries()) {
    for (const { check } of pageRules) findings.push(...check(page, context));
    progress({ phase: "Eigene Regeln", done: index + 1, total: pages.length });
  }
  return findings;
}

/** Names of our own rules in the order of the registry. */
export function ownRules(): string[] {
  return [...pageRules, ...folderRules].map(({ id }) => id);
}
