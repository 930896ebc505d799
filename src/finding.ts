/** How sure a finding is: an error fails the build, a warning wants a person to look, a hint is advice. */
export type Level = "error" | "warning" | "hint";

/** One thing that is wrong or doubtful, told to an editor or operator in German. Shared by all rooms. */
export interface Finding {
  readonly level: Level;
  /** Stable kebab-case name of the rule, e.g. `unknown-key`, `heading-skip`, `axe/color-contrast`. */
  readonly rule: string;
  /** Path as the reader knows it: relative to the project (content) or to the output folder (pages), `/`-separated. */
  readonly file: string;
  /** 1-based position in `file`, where there is one. */
  readonly line?: number;
  readonly column?: number;
  /** CSS selector of the element, for findings on rendered pages. */
  readonly selector?: string;
  /** WCAG 2.2 success criteria, e.g. `["1.1.1"]`; empty or absent where none applies. */
  readonly criteria?: readonly string[];
  /** What is wrong, one German sentence. */
  readonly message: string;
  /** What to do about it, one German sentence. */
  readonly remedy: string;
}

/** The levels as an editor reads them. */
export const LEVEL_NAMES: Record<Level, string> = { error: "Fehler", warning: "Warnung", hint: "Hinweis" };

/** True when at least one finding must stop a build. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.level === "error");
}

/** One finding as terminal text: place, level, message, rule and criteria, then the remedy on a line of its own. */
export function formatFinding(finding: Finding): string {
  const place = [finding.file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
  const tags = [finding.rule, ...(finding.criteria ?? []).map((criterion) => `WCAG ${criterion}`)].join(", ");
  const where = finding.selector === undefined ? place : `${place} ${finding.selector}`;
  return `${where}: ${LEVEL_NAMES[finding.level]}: ${finding.message} [${tags}]\n    Abhilfe: ${finding.remedy}`;
}

/** Findings in reading order: by file, then line, then column; the given order decides ties. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
