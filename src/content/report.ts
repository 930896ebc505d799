import type { Finding, Level } from "../finding.ts";

/** Where something stands in a content file; line and column are 1-based. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

type Add = (rule: string, place: Place, message: string, remedy: string, criteria?: readonly string[]) => void;

/** Collects what is found while the folder is read; message and remedy are one German sentence each. */
export interface Report {
  readonly findings: Finding[];
  readonly error: Add;
  readonly warning: Add;
  readonly hint: Add;
}

export function createReport(): Report {
  const findings: Finding[] = [];
  const add =
    (level: Level): Add =>
    (rule, place, message, remedy, criteria) => {
      findings.push({ level, rule, ...place, ...(criteria === undefined ? {} : { criteria }), message, remedy });
    };
  return { findings, error: add("error"), warning: add("warning"), hint: add("hint") };
}
