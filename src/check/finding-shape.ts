import { z } from "zod";
import type { Finding } from "../finding.ts";

/** Findings as they come back from the cache. */
export const findingsShape: z.ZodType<Finding[]> = z.array(
  z.strictObject({
    level: z.enum(["error", "warning", "hint"]),
    rule: z.string(),
    file: z.string(),
    line: z.int().exactOptional(),
    column: z.int().exactOptional(),
    selector: z.string().exactOptional(),
    criteria: z.array(z.string()).exactOptional(),
    message: z.string(),
    remedy: z.string(),
  }),
);
