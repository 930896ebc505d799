import { parseArgs } from "node:util";
import { terminalProgress } from "../src/check/progress.ts";
import { summarize } from "../src/check/report/summary.ts";
import { formatInstant } from "../src/content/dates.ts";
import { formatFinding, type Level } from "../src/finding.ts";
import { buildSite } from "../src/publish/build.ts";
import { buildTime } from "../src/publish/build-time.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run build -- [--content ORDNER] [--output ORDNER] [--reports ORDNER] [--cache ORDNER] [--compress]
Liest die Inhalte, schreibt die Seiten, prüft sie und ersetzt den Ausgabeordner (Vorgabe: _site) nur, wenn nichts fehlerhaft ist.
--compress legt komprimierte Zwillinge (.gz, .br, .zst) neben die Textdateien.
BUILD_TIME oder SOURCE_DATE_EPOCH legen den Zeitpunkt fest, nach dem Sperrfristen beurteilt werden.`;

try {
  const { values } = parseArgs({
    options: {
      content: { type: "string", default: "content" },
      output: { type: "string", default: "_site" },
      reports: { type: "string", default: "pruefbericht" },
      cache: { type: "string", default: ".cache/check" },
      compress: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
  } else {
    const { help: _, ...folders } = values;
    const progress = steps();
    const result = await buildSite({
      ...folders,
      buildTime: buildTime(process.env, new Date().toISOString()),
      onStep: progress.step,
      progress: terminalProgress(process.stderr, () => Date.now()),
    });
    progress.done();
    for (const finding of result.contentFindings) console.log(formatFinding(finding));
    const count = (level: Level) => result.contentFindings.filter((finding) => finding.level === level).length;
    console.log(`Inhalte: Fehler: ${count("error")}, Warnungen: ${count("warning")}, Hinweise: ${count("hint")}.`);
    if (result.report !== null) console.log(summarize(result.report));
    const { drafts, embargoed } = result.hidden;
    if (drafts + embargoed > 0)
      console.log(`Nicht veröffentlicht: Entwürfe: ${drafts}, gesperrte Texte: ${embargoed}.`);
    if (result.nextEmbargo !== null) console.log(`Nächste Sperrfrist endet: ${formatInstant(result.nextEmbargo)}.`);
    console.log(
      result.published
        ? `Fertig: ${values.output} ist ersetzt. Prüfbericht: ${values.reports}/index.html`
        : `Abgebrochen: ${values.output} bleibt unverändert, bis die Fehler behoben sind.`,
    );
    process.exitCode = result.published ? 0 : 1;
  }
} catch (error) {
  fail(error, USAGE);
}
