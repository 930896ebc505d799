import { settle } from "../evidence/settle.ts";
import type { ReportFinding } from "../merge.ts";
import type { CheckReport } from "../report/report.ts";

/** What a target adds to the common report. */
export type ReportPart = Pick<CheckReport, "checked" | "tools" | "rules" | "demoted" | "notices" | "findings">;

/** A report in which every page is called as the operator would call it. */
export function renamed(report: ReportPart, nameOf: (path: string) => string): ReportPart {
  const rename = (finding: ReportFinding): ReportFinding => ({ ...finding, file: nameOf(finding.file) });
  return {
    ...report,
    checked: report.checked.map(({ path, browser, standIn }) => ({
      path: nameOf(path),
      browser,
      ...(standIn === undefined ? {} : { standIn: nameOf(standIn) }),
    })),
    findings: report.findings.map(rename),
  };
}

/**
 * One report over all targets: passed only when there is no certain finding in any part.
 * @param folder where the names of pages that are files start
 */
export function joinReports(parts: readonly ReportPart[], folder: string, targets: readonly string[]): CheckReport {
  const checked = parts.flatMap((part) => part.checked);
  const collect = <T>(pick: (part: ReportPart) => readonly T[], keyOf: (item: T) => string): T[] => [
    ...new Map(parts.flatMap(pick).map((item) => [keyOf(item), item])).values(),
  ];
  return {
    ...settle(
      parts.flatMap((part) => part.findings),
      null,
      false,
    ),
    folder,
    targets,
    pages: checked.length,
    checked,
    tools: collect(
      ({ tools }) => tools,
      ({ name, version }) => `${name} ${version}`,
    ),
    rules: collect(
      ({ rules }) => rules,
      ({ tool }) => tool,
    ),
    house: false,
    owner: null,
    digest: null,
    shard: null,
    demoted: collect(
      ({ demoted }) => demoted,
      ({ code }) => code,
    ),
    notices: collect(
      ({ notices }) => notices,
      (notice) => notice,
    ),
  };
}
