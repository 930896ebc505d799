import type { Level } from "../../finding.ts";
import type { ReportFinding } from "../merge.ts";

/** The same finding on many pages or places, told once. */
export interface FindingGroup {
  readonly level: Level;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  readonly criteria: readonly string[];
  /** Other rules that said the same in at least one place. */
  readonly witnesses: readonly string[];
  readonly places: readonly ReportFinding[];
  /** Number of different files. */
  readonly files: number;
}

const ORDER: readonly Level[] = ["error", "warning", "hint"];

/** Findings by level, then rule and wording, in the order in which each first appears. */
export function groupFindings(findings: readonly ReportFinding[]): FindingGroup[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.level, finding.rule, finding.message, finding.remedy]);
    const places = groups.get(key);
    if (places === undefined) groups.set(key, [finding]);
    else places.push(finding);
  }
  const all = [...groups.values()].flatMap(toGroup);
  return ORDER.flatMap((level) => all.filter((group) => group.level === level));
}

function toGroup(places: readonly ReportFinding[]): FindingGroup[] {
  const [first] = places;
  if (first === undefined) return [];
  const { level, rule, message, remedy } = first;
  const criteria = [...new Set(places.flatMap((place) => place.criteria ?? []))].sort();
  const witnesses = new Set(places.flatMap((place) => place.witnesses ?? []));
  witnesses.delete(rule);
  const files = new Set(places.map((place) => place.file)).size;
  return [{ level, rule, message, remedy, criteria, witnesses: [...witnesses].sort(), places, files }];
}

/** At most so many groups of each rule and level: the others say alike of other words. */
export function firstWordings(groups: readonly FindingGroup[], most: number): FindingGroup[] {
  const counts = new Map<string, number>();
  return groups.filter(({ level, rule }) => {
    const count = (counts.get(`${level} ${rule}`) ?? 0) + 1;
    counts.set(`${level} ${rule}`, count);
    return count <= most;
  });
}

/** `2024/11.html:12:5`, or only the page where there is no place. */
export function placeText({ file, line, column }: ReportFinding): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** "1 Fehler", "2 Warnungen". */
export function countText(level: Level, count: number): string {
  const words: Record<Level, [string, string]> = {
    error: ["Fehler", "Fehler"],
    warning: ["Warnung", "Warnungen"],
    hint: ["Hinweis", "Hinweise"],
  };
  const [one, many] = words[level];
  return `${count} ${count === 1 ? one : many}`;
}
