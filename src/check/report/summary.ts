import { LEVEL_NAMES, type Level } from "../../finding.ts";
import { countText, type FindingGroup, firstWordings, groupFindings, placeText } from "./group.ts";
import type { CheckReport } from "./report.ts";

/** Places told on the terminal for each group; all stand in the report. */
const PLACES: Record<Level, number> = { error: 5, warning: 1, hint: 0 };

/** Wordings of one rule told on the terminal. */
const MOST_WORDINGS = 3;

/** The report for a terminal: errors with their first places, warnings with one, hints only counted. */
export function summarize(report: CheckReport): string {
  const groups = groupFindings(report.findings).filter(({ level }) => level !== "hint");
  const { error, warning, hint } = report.counts;
  const counts = [countText("error", error), countText("warning", warning), countText("hint", hint)].join(", ");
  const verdict = report.passed ? "Bestanden" : "Nicht bestanden";
  return [
    ...firstWordings(groups, MOST_WORDINGS).map(describe),
    ...untold(groups),
    ...report.notices.map((notice) => `Beachten: ${notice}`),
    `${verdict}: ${pagesText(report)} geprüft, ${counts}${browserText(report)}.`,
  ].join("\n");
}

function untold(groups: readonly FindingGroup[]): string[] {
  const rest = groups.length - firstWordings(groups, MOST_WORDINGS).length;
  return rest === 0 ? [] : [`Dieselben Regeln melden weitere Wortlaute (${rest}), siehe Bericht.`];
}

function describe(group: FindingGroup): string {
  const tags = [group.rule, ...group.criteria.map((criterion) => `WCAG ${criterion}`)].join(", ");
  const lines = [`${LEVEL_NAMES[group.level]}: ${group.message} [${tags}]`];
  const told = group.places.slice(0, PLACES[group.level]);
  for (const place of told) lines.push(`    ${placeText(place)}${place.selector ? ` ${place.selector}` : ""}`);
  const rest = group.places.length - told.length;
  if (rest > 0)
    lines.push(`    und ${rest} weitere ${rest === 1 ? "Stelle" : "Stellen"}, zusammen auf ${group.files} Seiten`);
  lines.push(`    Abhilfe: ${group.remedy}`);
  return lines.join("\n");
}

/** Pages that could not be judged do not count as checked. */
function pagesText({ pages, checked }: CheckReport): string {
  const failed = checked.filter(({ browser }) => browser === "failed").length;
  const text = `${pages} ${pages === 1 ? "Seite" : "Seiten"}`;
  return failed === 0 ? text : `${pages - failed} von ${text}`;
}

function browserText({ checked }: CheckReport): string {
  const count = (state: string): number => checked.filter(({ browser }) => browser === state).length;
  if (count("off") === checked.length) return "";
  return ` (im Browser ${count("fresh")} neu, ${count("cached")} unverändert seit der letzten Prüfung)`;
}
