import type { Level } from "../../../finding.ts";
import type { Tree } from "./tree.ts";

/** Writes findings about an element, or about the whole page for null. */
export type Write = (element: Element | null, message: string, remedy: string, criteria?: readonly string[]) => void;

/** What a probe says while it looks at the page. */
export interface Report extends Readonly<Record<Level, Write>> {
  /** A suspicion that only the runner can settle (pictures, bytes, keys); `detail` helps it. */
  readonly doubt: (level: Level, detail: string, ...finding: Parameters<Write>) => void;
}

/** A finding on its way out of the page. `key` and `detail` are set for suspicions. */
export interface RawFinding {
  readonly probe: string;
  readonly level: Level;
  readonly selector?: string;
  readonly criteria: readonly string[];
  readonly message: string;
  readonly remedy: string;
  readonly key?: number;
  readonly detail?: string;
}

export type Reports = ReturnType<typeof createReports>;

/** Collects findings. Runs in the page. */
export function createReports({ selector }: Tree) {
  /** So many places of one kind are named; the rest is counted. */
  const MOST = 20;
  const suspects: (Element | null)[] = [];

  function reportFor(probe: string, own: readonly string[], findings: RawFinding[]): Report {
    const counts = new Map<string, number>();
    const write = (
      level: Level,
      detail: string | null,
      element: Element | null,
      message: string,
      remedy: string,
      criteria = own,
    ): void => {
      const count = (counts.get(level) ?? 0) + 1;
      counts.set(level, count);
      if (count > MOST) return;
      const place = element === null ? {} : { selector: selector(element) };
      const doubt = detail === null ? {} : { key: suspects.push(element) - 1, detail };
      const more = count === MOST ? " Weitere Stellen dieser Art sind nicht einzeln aufgeführt." : "";
      findings.push({ probe, level, ...place, criteria: [...criteria], message: message + more, remedy, ...doubt });
    };
    const at =
      (level: Level): Write =>
      (...finding) =>
        write(level, null, ...finding);
    return {
      error: at("error"),
      warning: at("warning"),
      hint: at("hint"),
      doubt: (level, detail, ...finding) => write(level, detail, ...finding),
    };
  }

  return { reportFor, suspects };
}
