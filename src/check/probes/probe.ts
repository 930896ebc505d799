import type { Level } from "../../finding.ts";
import type { Kit } from "./kit/kit.ts";
import type { Report } from "./kit/report.ts";
import type { Look } from "./look.ts";

/**
 * How the page is shown while a probe looks at it:
 * `base` 1280 × 800; `textSpacing` base with the spacing of WCAG 1.4.12; `text200` base with all text twice as large;
 * `zoom200` 640 × 512, which is 1280 × 1024 at 200 %; `narrow` 320 × 256, the same at 400 %; `portrait` 256 × 512;
 * `dark` base where people prefer dark; `forcedColors` base with a dark contrast theme of the system; `print` on paper
 * of A4; `focus` base with every tab stop visited.
 */
export type State =
  | "base"
  | "textSpacing"
  | "text200"
  | "zoom200"
  | "narrow"
  | "portrait"
  | "dark"
  | "forcedColors"
  | "print"
  | "focus";

/** A finding of a probe, without the file that only the caller knows. */
export interface ProbeFinding {
  readonly level: Level;
  readonly rule: string;
  readonly selector?: string;
  readonly criteria: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

/** A suspicion that was found in the page and waits for a verdict. */
export interface Doubt {
  readonly finding: ProbeFinding;
  readonly key: number;
  readonly detail: string;
}

/** Settles suspicions outside of the page: what is true comes back, possibly with another level. */
export type Confirm = (doubts: readonly Doubt[], look: Look) => Promise<readonly ProbeFinding[]>;

/** One thing to look for in one state of the page. */
export interface Probe {
  readonly id: string;
  readonly criteria: readonly string[];
  readonly state: State;
  /** JavaScript of an object with the functions `before` (maybe null) and `inPage`. */
  readonly source: string;
  readonly confirm: Confirm | null;
}

interface Definition<Earlier> {
  readonly id: string;
  /** WCAG 2.2 success criteria. */
  readonly criteria: readonly string[];
  readonly state: State;
  /** Looks at the page in the base state first; what it returns stays in the page. */
  readonly before?: (kit: Kit) => Earlier;
  /** Looks at the page and reports. It is sent to the browser as text, so it can use nothing but its arguments. */
  readonly inPage: (kit: Kit, report: Report, earlier: Earlier) => void;
  readonly confirm?: Confirm;
}

/** Declares a probe. */
export function probe<Earlier = undefined>(definition: Definition<Earlier>): Probe {
  const { id, criteria, state, before, inPage, confirm = null } = definition;
  return { id, criteria, state, source: `{ before: ${String(before ?? null)}, inPage: ${String(inPage)} }`, confirm };
}
