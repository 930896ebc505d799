import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { appendToLedger } from "../src/publish/ledger/append-ledger.ts";
import { LEDGER, readLedger } from "../src/publish/ledger/ledger.ts";
import { PublishError } from "../src/publish/publish-error.ts";
import { STAGES, type Step } from "../src/publish/upload/plan.ts";
import { publishFolder } from "../src/publish/upload/publish-folder.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run publish -- ZIEL [--folder ORDNER] [--content ORDNER] [--dry-run] [--trial]
Bringt die fertige Website (Vorgabe: _site) ans Ziel: erst neue Dateien, dann Seiten, dann Listen und Newsfeeds, zuletzt die Prüfsummen.
ZIEL ist ein Ordner, user@host:pfad oder rsync://host/modul (mit rsync) oder rclone:name:pfad (zum Beispiel ein S3-Speicher).
Neue Adressen kommen in ${LEDGER} im Ordner der Inhalte (Vorgabe: content); gelöscht wird nur, was dort zurückgezogen oder gelöscht ist.
--dry-run zeigt nur, was sich ändern würde. --trial veröffentlicht an ein Probeziel: Die Adressen werden nicht eingetragen.`;
const ACTIONS = { add: "neu", replace: "geändert", delete: "löschen" };

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: "string", default: "_site" },
      content: { type: "string", default: "content" },
      "dry-run": { type: "boolean", default: false },
      trial: { type: "boolean", default: false },
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
    const { folder, content, trial } = values;
    const dryRun = values["dry-run"];
    if (!existsSync(content)) {
      throw new PublishError(`Den Ordner der Inhalte „${content}“ gibt es nicht.`, "Nennen Sie ihn mit --content.");
    }
    const progress = steps();
    progress.step("Ordner und Ziel vergleichen");
    let added: readonly string[] = [];
    const result = await publishFolder({
      folder,
      target,
      deletable: deletableIn(content),
      dryRun,
      onPlan: async (addresses) => {
        if (!trial) added = await appendToLedger(content, addresses);
      },
      onProgress: (done, all, stage) => progress.step(`${stage}: ${done} von ${all}`),
    });
    progress.done();
    if (dryRun) result.steps.forEach(printStep);
    for (const path of result.kept) console.log(`bleibt    ${path} (liegt nur am Ziel)`);
    const count = (action: Step["action"]) => result.steps.filter((step) => step.action === action).length;
    const sum = `${count("add")} neu, ${count("replace")} geändert, ${count("delete")} gelöscht`;
    console.log(dryRun ? `Nur geprüft, nichts verändert: ${sum}.` : `Veröffentlicht: ${sum}.`);
    if (added.length > 0)
      console.log(`${content}/${LEDGER}: ${added.length} Adressen ergänzt; bitte mit den Inhalten sichern.`);
  }
} catch (error) {
  fail(error, USAGE);
}

/** Only what an editor has entered as withdrawn or erased may go; pages among it are part of the build and stay. */
function deletableIn(content: string): string[] {
  const ended = ["withdrawn", "erased"];
  return readLedger(content)
    .entries.filter((entry) => ended.includes(entry.state))
    .map((entry) => entry.path);
}

function printStep({ action, path, bytes, stage }: Step): void {
  const size = action === "delete" ? "" : `, ${new Intl.NumberFormat("de-DE").format(bytes)} Bytes`;
  console.log(`${ACTIONS[action].padEnd(9)} ${path} (${STAGES[stage]}${size})`);
}
