import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { checkLines, parseLines } from "../src/check/check-lines.ts";
import { runGate } from "../src/check/gate.ts";
import { terminalProgress } from "../src/check/progress.ts";
import { readHouseRules } from "../src/check/read-house-rules.ts";
import { summarize } from "../src/check/report/summary.ts";
import { fail } from "./terminal.ts";

const OWN_OUTPUT = "_site";
const USAGE = `Aufruf: npm run check -- [ORDNER] [--no-browser] [--fresh] [--report ORDNER] [--cache ORDNER]
        npm run check -- --jsonl < ZEILEN
Prüft alle HTML-Seiten eines Ordners auf Barrieren, gültiges HTML, Links und Gewicht.
Ohne ORDNER wird die eigene Ausgabe (${OWN_OUTPUT}) mit den Hausregeln des letzten Builds geprüft.
  --no-browser     nur den Quelltext prüfen, ohne Browser
  --fresh          auch unveränderte Seiten neu im Browser prüfen
  --report ORDNER  Ablage der Berichte (Vorgabe: pruefbericht)
  --jsonl          je Zeile der Eingabe {"id","url","file"} eine Zeile {"id","findings"} auf der Ausgabe
  --cache ORDNER   Ablage der Ergebnisse für den nächsten Lauf (Vorgabe: .cache/check)
Endet mit 0 ohne Fehler, mit 1 bei Fehlern, mit 2, wenn nicht geprüft werden konnte.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "no-browser": { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      report: { type: "string", default: "pruefbericht" },
      cache: { type: "string", default: ".cache/check" },
      jsonl: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [folder, ...more] = positionals;
  if (values.help) {
    console.log(USAGE);
  } else if (values.jsonl) {
    await checkLines(parseLines(await text(process.stdin)), (line) => console.log(line));
  } else if (more.length > 0) {
    throw new Error(`Bitte nur einen Ordner nennen, nicht auch noch „${more.join(" ")}“.`);
  } else {
    const report = await runGate({
      root: folder ?? OWN_OUTPUT,
      ...(folder === undefined ? await readHouseRules(join(values.report, "house-rules.json")) : { house: null }),
      browser: !values["no-browser"],
      cacheDir: values.cache,
      fresh: values.fresh,
      reportDir: values.report,
      progress: terminalProgress(process.stderr, performance.now.bind(performance)),
    });
    console.log(summarize(report));
    console.log(`Bericht: ${join(values.report, "index.html")}`);
    process.exitCode = report.passed ? 0 : 1;
  }
} catch (error) {
  fail(error, USAGE);
}
