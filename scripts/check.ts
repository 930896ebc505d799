import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { checkLines, parseLines } from "../src/check/check-lines.ts";
import { runGate } from "../src/check/gate.ts";
import { terminalProgress } from "../src/check/progress.ts";
import { readHouseRules } from "../src/check/read-house-rules.ts";
import { assertOutside } from "../src/check/report/write-report.ts";
import { parseShard } from "../src/check/shard.ts";
import { checkTargets } from "../src/check/targets/check-targets.ts";
import { tellReport } from "./tell-report.ts";
import { fail } from "./terminal.ts";

const OWN_OUTPUT = "_site";
/** Where „npm run build“ leaves its report and the house rules. */
const REPORTS = "pruefbericht";
const USAGE = `Aufruf: npm run check -- [ORDNER|DATEI|ADRESSE …] [--no-browser] [--fresh] [--report ORDNER] [--cache ORDNER]
        npm run check -- --jsonl < ZEILEN
Prüft HTML-Seiten auf Barrieren, gültiges HTML, Links und Gewicht: alle Seiten eines Ordners, einzelne Dateien und
Seiten im Netz (http://…, https://…), auch mehrere gemischt. Adressen werden genau wie genannt geprüft, Links nicht
verfolgt; lokale Prüfungen gehen nie ins Netz.
Ohne Angabe wird die eigene Ausgabe (${OWN_OUTPUT}) mit den Hausregeln des letzten Builds geprüft.
  --no-browser     nur den Quelltext prüfen, ohne Browser
  --fresh          auch unveränderte Seiten neu im Browser prüfen
  --report ORDNER  Ablage der Berichte (Vorgabe: ${REPORTS})
  --shard 2/4      nur den zweiten von vier Teilen eines Ordners prüfen, mit eigenem --report; danach check:merge
  --jsonl          je Zeile der Eingabe {"id","url","file"} eine Zeile {"id","findings"} auf der Ausgabe
  --cache ORDNER   Ablage der Ergebnisse für den nächsten Lauf (Vorgabe: .cache/check)
Endet mit 0 ohne Fehler, mit 1 bei Fehlern, mit 2, wenn nicht oder nicht alles geprüft werden konnte.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "no-browser": { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      report: { type: "string", default: REPORTS },
      cache: { type: "string", default: ".cache/check" },
      jsonl: { type: "boolean", default: false },
      shard: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
  } else if (values.jsonl) {
    await checkLines(parseLines(await text(process.stdin)), (line) => console.log(line));
  } else {
    if (positionals.length === 0) assertOutside(OWN_OUTPUT, values.report);
    const options = {
      browser: !values["no-browser"],
      cacheDir: values.cache,
      fresh: values.fresh,
      shard: values.shard === undefined ? null : parseShard(values.shard),
      progress: terminalProgress(process.stderr, performance.now.bind(performance)),
    };
    const report =
      positionals.length > 0
        ? await checkTargets(positionals, values.report, options)
        : await runGate({
            ...options,
            root: OWN_OUTPUT,
            ...(await readHouseRules(join(REPORTS, "house-rules.json"))),
          });
    await tellReport(report, values.report);
  }
} catch (error) {
  fail(error, USAGE);
}
