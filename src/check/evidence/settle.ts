import type { Acceptance } from "../../content/review.ts";
import { type Finding, sortFindings } from "../../finding.ts";
import type { ReportFinding } from "../merge.ts";
import { countText } from "../report/group.ts";
import type { AcceptedFinding, CheckReport } from "../report/report.ts";
import type { Owner } from "./owner.ts";

/** A page that could not be judged: nobody can answer for what nobody has seen. */
const NOT_JUDGED =
  /^(?:browser-check-failed|layout\/probe-failed|page-not-checked|page-not-utf8|page-too-large|not-a-file|.*\/not-checked)$/;
const CLAIM = "statement-claim";
const UNUSED = "acceptance-unused";

/**
 * What remains of the findings when those that the owner answers for are set aside, and whether the owner's
 * statement can stand beside them. To join reports of parts of a site, give it the findings of all parts.
 * @param isComplete whether every page was checked by every rule; only then an acceptance can be called unused
 */
export function settle(
  findings: readonly ReportFinding[],
  owner: Owner | null,
  isComplete: boolean,
): Pick<CheckReport, "passed" | "counts" | "findings" | "accepted"> {
  const acceptances = owner?.review.accepted ?? [];
  const accepted: AcceptedFinding[] = [];
  const remaining: ReportFinding[] = [];
  for (const finding of findings) {
    if (finding.rule === CLAIM || finding.rule === UNUSED) continue;
    const acceptance = acceptances.findIndex((one) => covers(one, finding));
    if (acceptance === -1) remaining.push(finding);
    else accepted.push({ ...finding, acceptance });
  }
  if (isComplete) remaining.push(...unused(acceptances, accepted));
  if (owner !== null) remaining.push(...contradictClaim(owner, remaining, accepted));
  const sorted = sortFindings(remaining);
  const counts = countLevels(sorted);
  return { passed: counts.error === 0, counts, findings: sorted, accepted };
}

function covers({ isExpired, rule, page, selector }: Acceptance, finding: ReportFinding): boolean {
  return (
    !isExpired &&
    (finding.rule === rule || finding.witnesses?.includes(rule) === true) &&
    (page === null || page === finding.file) &&
    (selector === null || selector === finding.selector) &&
    !NOT_JUDGED.test(finding.rule)
  );
}

function unused(acceptances: readonly Acceptance[], accepted: readonly AcceptedFinding[]): Finding[] {
  const used = new Set(accepted.map(({ acceptance }) => acceptance));
  return acceptances.flatMap(({ isExpired, place, rule }, index): Finding[] =>
    isExpired || used.has(index)
      ? []
      : [
          {
            level: "warning",
            rule: UNUSED,
            ...place,
            message: `„${rule}“ ist hingenommen, aber kein Befund passt dazu.`,
            remedy: "Den Eintrag entfernen, oder „rule“, „page“ und „selector“ berichtigen.",
          },
        ],
  );
}

/** "Vollständig vereinbar" cannot be said of pages on which something is wrong or waits for a look. */
function contradictClaim(
  { review }: Owner,
  remaining: readonly ReportFinding[],
  accepted: readonly AcceptedFinding[],
): Finding[] {
  if (review.conformance !== "vollständig") return [];
  const doubts = [...remaining.filter(({ level }) => level !== "hint"), ...accepted.filter(isError)];
  const [first] = [...doubts.filter(isError), ...doubts];
  if (first === undefined) return [];
  const { error, warning } = countLevels(doubts);
  const what = [
    ...(error > 0 ? [countText("error", error)] : []),
    ...(warning > 0 ? [countText("warning", warning)] : []),
  ];
  return [
    {
      level: "error",
      rule: CLAIM,
      ...review.conformancePlace,
      message: `Die Erklärung zur Barrierefreiheit sagt „vollständig“, aber die Prüfung ergab ${what.join(" und ")}, zuerst „${first.rule}“ in ${first.file}.`,
      remedy:
        "Die Stellen beheben, Warnungen nach dem Ansehen unter „accepted“ begründen, oder „conformance: teilweise“ schreiben und den Mangel eintragen.",
    },
  ];
}

function isError({ level }: Finding): boolean {
  return level === "error";
}

function countLevels(findings: readonly Finding[]): CheckReport["counts"] {
  const count = (wanted: Finding["level"]): number => findings.filter(({ level }) => level === wanted).length;
  return { error: count("error"), warning: count("warning"), hint: count("hint") };
}
