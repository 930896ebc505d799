import { parseArgs } from "node:util";
import { mergeReports, readReports } from "../src/check/merge-reports.ts";
import { tellReport } from "./tell-report.ts";
import { fail } from "./terminal.ts";

const USAGE = `Aufruf: npm run check:merge -- ORDNER … [--report ORDNER]
Führt die Berichte aller Teile einer Prüfung zusammen („npm run check -- --shard 2/4 --report ORDNER“ schreibt einen).
  --report ORDNER  Ablage des gemeinsamen Berichts (Vorgabe: pruefbericht)
Endet mit 0 ohne Fehler, mit 1 bei Fehlern, mit 2, wenn ein Teil fehlt oder nicht alles geprüft werden konnte.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      report: { type: "string", default: "pruefbericht" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
  } else {
    const report = mergeReports(await readReports(positionals));
    await tellReport(report, values.report);
  }
} catch (error) {
  fail(error, USAGE);
}
