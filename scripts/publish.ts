import { parseArgs } from "node:util";
import { STAGES, type Step } from "../src/publish/upload/plan.ts";
import { publishFolder } from "../src/publish/upload/publish-folder.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run publish -- ZIEL [--folder ORDNER] [--dry-run]
Bringt die fertige Website (Vorgabe: _site) ans Ziel: erst neue Dateien, dann Seiten, dann Listen und Newsfeeds, zuletzt die Prüfsummen.
ZIEL ist ein Ordner, user@host:pfad oder rsync://host/modul (mit rsync) oder rclone:name:pfad (zum Beispiel ein S3-Speicher).
--dry-run zeigt nur, was sich ändern würde.`;
const ACTIONS = { add: "neu", replace: "geändert", delete: "löschen" };

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: "string", default: "_site" },
      "dry-run": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [target, ...others] = positionals;
  if (values.help) {
    console.log(USAGE);
  } else if (target === undefined || others.length > 0) {
    console.error(`Bitte genau ein Ziel nennen.\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const dryRun = values["dry-run"];
    const progress = steps();
    progress.step("Ordner und Ziel vergleichen");
    const result = await publishFolder({
      folder: values.folder,
      target,
      deletable: [],
      dryRun,
      onProgress: (done, all, stage) => progress.step(`${stage}: ${done} von ${all}`),
    });
    progress.done();
    if (dryRun) result.steps.forEach(printStep);
    for (const path of result.kept) console.log(`bleibt    ${path} (liegt nur am Ziel)`);
    const count = (action: Step["action"]) => result.steps.filter((step) => step.action === action).length;
    const sum = `${count("add")} neu, ${count("replace")} geändert, ${count("delete")} gelöscht`;
    console.log(dryRun ? `Nur geprüft, nichts verändert: ${sum}.` : `Veröffentlicht: ${sum}.`);
  }
} catch (error) {
  fail(error, USAGE);
}

function printStep({ action, path, bytes, stage }: Step): void {
  const size = action === "delete" ? "" : `, ${new Intl.NumberFormat("de-DE").format(bytes)} Bytes`;
  console.log(`${ACTIONS[action].padEnd(9)} ${path} (${STAGES[stage]}${size})`);
}
