import { z } from "zod";
import type { Level } from "../../finding.ts";
import type { BrowserState } from "../browser-check.ts";
import { type Owner, ownerShape } from "../evidence/owner.ts";
import { reportFindingFields } from "../finding-shape.ts";
import type { ReportFinding } from "../merge.ts";
import type { Shard } from "../shard.ts";

/** The rules of one tool that ran. */
export interface RuleList {
  readonly tool: string;
  /** Ran only on the pages that the browser judged; else on all. */
  readonly inBrowser: boolean;
  /** Named as findings name them. */
  readonly rules: readonly { readonly id: string; readonly criteria: readonly string[] }[];
}

export interface CheckedPage {
  readonly path: string;
  /** How the browser's verdict came about; "off" when the browser was not asked. */
  readonly browser: BrowserState | "off";
  /** The page whose layout was looked at in place of this one, because both differ in text only. */
  readonly standIn?: string;
}

/** A finding that the owner answers for; `acceptance` is the place in `owner.review.accepted`. */
export interface AcceptedFinding extends ReportFinding {
  readonly acceptance: number;
}

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
  /** SHA-256 over the names and sizes of all files and the bytes of all pages, hex; null when the pages do not come from one folder. */
  readonly digest: string | null;
  /** The part of the folder that this report is about; null for all of it. */
  readonly shard: Shard | null;
  readonly checked: readonly CheckedPage[];
  readonly tools: readonly { readonly name: string; readonly version: string }[];
  readonly rules: readonly RuleList[];
  /** True when the rules of the site's owner were applied. */
  readonly house: boolean;
  /** Null for the folders of others. */
  readonly owner: Owner | null;
  /** Rules whose errors count as warnings or hints, with the reason. */
  readonly demoted: readonly { readonly code: string; readonly reason: string }[];
  /** What the operator should know about the run itself. */
  readonly notices: readonly string[];
  /** By page, then place; without the accepted ones. */
  readonly findings: readonly ReportFinding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** A report as it comes back from `findings.json`. */
export const reportShape: z.ZodType<CheckReport> = z.strictObject({
  passed: z.boolean(),
  folder: z.string(),
  targets: z.array(z.string()).exactOptional(),
  pages: z.int(),
  counts: z.strictObject({ error: z.int(), warning: z.int(), hint: z.int() }),
  digest: z.string().nullable(),
  shard: z.strictObject({ index: z.int(), count: z.int() }).nullable(),
  checked: z.array(
    z.strictObject({
      path: z.string(),
      browser: z.enum(["fresh", "cached", "failed", "off"]),
      standIn: z.string().exactOptional(),
    }),
  ),
  tools: z.array(z.strictObject({ name: z.string(), version: z.string() })),
  rules: z.array(
    z.strictObject({
      tool: z.string(),
      inBrowser: z.boolean(),
      rules: z.array(z.strictObject({ id: z.string(), criteria: z.array(z.string()) })),
    }),
  ),
  house: z.boolean(),
  owner: ownerShape.nullable(),
  demoted: z.array(z.strictObject({ code: z.string(), reason: z.string() })),
  notices: z.array(z.string()),
  findings: z.array(z.strictObject(reportFindingFields)),
  accepted: z.array(z.strictObject({ ...reportFindingFields, acceptance: z.int() })),
});
