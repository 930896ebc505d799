import type { CheckReport } from "./report/report.ts";

/** Errors that say nothing about a page but that it could not be judged. */
const NOT_JUDGED = new Set(["page-not-reached", "browser-check-failed", "page-not-checked", "layout/probe-failed"]);

/**
 * What the command ends with: 0 when all pages passed, 1 when a page has a certain fault, 2 when the only errors are
 * pages that could not be judged (nobody may believe that they passed).
 */
export function exitCodeOf({ findings }: Pick<CheckReport, "findings">): 0 | 1 | 2 {
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length === 0) return 0;
  return errors.every(({ rule }) => NOT_JUDGED.has(rule)) ? 2 : 1;
}
