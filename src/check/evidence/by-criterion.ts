import type { KnownFault, Verdict } from "../../content/review.ts";
import type { Level } from "../../finding.ts";
import { CRITERIA, type Criterion } from "../../wcag/criteria.ts";
import type { CheckReport } from "../report/report.ts";

/** The outcomes of EARL, for one criterion on the whole site. */
export type Outcome = "passed" | "failed" | "inapplicable" | "cantTell" | "untested";

/** Everything that is known about one criterion. */
export interface CriterionEvidence {
  readonly criterion: Criterion;
  /** Rules that look after it. */
  readonly rules: readonly string[];
  /** Number of pages on which at least one of them ran. */
  readonly pages: number;
  /** Findings that name it; accepted ones are not among them. */
  readonly counts: Readonly<Record<Level, number>>;
  readonly accepted: number;
  /** Null on the folders of others. */
  readonly verdict: Verdict | null;
  readonly faults: readonly KnownFault[];
  /** What programs alone can say: never that it is met. */
  readonly byTools: Outcome;
  /** What programs and people say together. */
  readonly outcome: Outcome;
}

/** What a run and the owner's records say about each criterion, in the order of the standard. */
export function evidenceByCriterion(report: CheckReport): CriterionEvidence[] {
  const { checked, owner } = report;
  const inBrowser = checked.filter(({ browser }) => browser === "fresh" || browser === "cached").length;
  const rules = new Map<string, { ids: string[]; pages: number }>();
  for (const list of report.rules)
    for (const { id, criteria } of list.rules)
      for (const number of criteria) {
        const entry = rules.get(number) ?? { ids: [], pages: 0 };
        entry.ids.push(id);
        entry.pages = Math.max(entry.pages, list.inBrowser ? inBrowser : checked.length);
        rules.set(number, entry);
      }
  const counts = countByCriterion(report.findings);
  const accepted = countByCriterion(report.accepted);
  const faults = owner === null ? [] : [...owner.review.incompatible, ...owner.review.disproportionate];
  return CRITERIA.map((criterion): CriterionEvidence => {
    const { number } = criterion;
    const own = counts.get(number) ?? { error: 0, warning: 0, hint: 0 };
    const { error, warning, hint } = accepted.get(number) ?? { error: 0, warning: 0, hint: 0 };
    const { ids, pages } = rules.get(number) ?? { ids: [], pages: 0 };
    const verdict = owner?.review.checklist.find((one) => one.criterion === number) ?? null;
    const known = faults.filter(({ criteria }) => criteria.includes(number));
    const byTools = own.error > 0 ? "failed" : pages > 0 ? "cantTell" : "untested";
    return {
      criterion,
      rules: ids,
      pages,
      counts: own,
      accepted: error + warning + hint,
      verdict,
      faults: known,
      byTools,
      outcome: byTools === "failed" || known.length > 0 ? "failed" : (outcomeOf(verdict) ?? byTools),
    };
  });
}

/** What a person said; null when nobody did within a year. A failure stands until somebody looks again. */
export function outcomeOf(verdict: Verdict | null): Outcome | null {
  if (verdict?.result === "nicht erfüllt") return "failed";
  if (verdict === null || !verdict.isCurrent) return null;
  return verdict.result === "erfüllt" ? "passed" : "inapplicable";
}

function countByCriterion(findings: CheckReport["findings"]): Map<string, Record<Level, number>> {
  const counts = new Map<string, Record<Level, number>>();
  for (const { criteria = [], level } of findings)
    for (const number of criteria) {
      const entry = counts.get(number) ?? { error: 0, warning: 0, hint: 0 };
      entry[level] += 1;
      counts.set(number, entry);
    }
  return counts;
}
