import type { Level } from "../../finding.ts";
import type { BrowserState } from "../browser-check.ts";
import type { ReportFinding } from "../merge.ts";

/** Everything that a run of the gate can prove; no time and no machine in it, so that equal runs give equal bytes. */
export interface CheckReport {
  readonly passed: boolean;
  /** The folder as its owner knows it. */
  readonly folder: string;
  /** What the operator has named, where that is not just the folder; pages are then called as typed, by path or address. */
  readonly targets?: readonly string[];
  /** Number of pages that were checked. */
  readonly pages: number;
  readonly counts: Readonly<Record<Level, number>>;
  /** How each page's verdict of the browser came about; "off" when the browser was not asked. */
  readonly checked: readonly { readonly path: string; readonly browser: BrowserState | "off" }[];
  readonly tools: readonly { readonly name: string; readonly version: string }[];
  /** Names of the rules by the tool that ran them. */
  readonly rules: readonly { readonly tool: string; readonly ids: readonly string[] }[];
  /** True when the rules of the site's owner were applied. */
  readonly house: boolean;
  /** Rules whose errors count as warnings or hints, with the reason. */
  readonly demoted: readonly { readonly code: string; readonly reason: string }[];
  /** What the operator should know about the run itself. */
  readonly notices: readonly string[];
  /** By page, then place. */
  readonly findings: readonly ReportFinding[];
}
