import { join } from "node:path";
import { readPa11yConfig } from "../src/check/engines/pa11y-config.ts";
import { exitCodeOf } from "../src/check/exit-code.ts";
import type { CheckReport } from "../src/check/report/report.ts";
import { summarize } from "../src/check/report/summary.ts";
import { writeReport } from "../src/check/report/write-report.ts";

/** Tells the verdict, sets the exit code and writes the report; told first: a full disk must not cost the verdict. */
export async function tellReport(report: CheckReport, folder: string): Promise<void> {
  console.log(summarize(report));
  process.exitCode = exitCodeOf(report);
  await writeReport(report, await readPa11yConfig(), folder);
  console.log(`Bericht: ${join(folder, "index.html")}`);
}
