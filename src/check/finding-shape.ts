import { z } from "zod";
import type { Finding } from "../finding.ts";
import type { ReportFinding } from "./merge.ts";

const fields = {
  level: z.enum(["error", "warning", "hint"]),
  rule: z.string(),
  selector: z.string().exactOptional(),
  message: z.string(),
  remedy: z.string(),
};

const findingFields = {
  ...fields,
  file: z.string(),
  line: z.int().exactOptional(),
  column: z.int().exactOptional(),
  criteria: z.array(z.string()).exactOptional(),
};

/** Findings as they come back from the cache. */
export const findingsShape: z.ZodType<Finding[]> = z.array(z.strictObject(findingFields));

/** All fields of a finding of the gate. */
export const reportFindingFields = { ...findingFields, witnesses: z.array(z.string()).exactOptional() };

/** Findings of the gate as they come back from the cache. */
export const reportFindingsShape: z.ZodType<ReportFinding[]> = z.array(z.strictObject(reportFindingFields));

/** Findings of probes, which know no file. */
export const probeFindingsShape = z.array(z.strictObject({ ...fields, criteria: z.array(z.string()).readonly() }));
