import { parseArgs } from "node:util";
import { readAloud } from "../src/check/transcript/read-aloud.ts";
import { fail, steps } from "./terminal.ts";

const OWN_OUTPUT = "_site";
const USAGE = `Aufruf: npm run transcript -- SEITE
Schreibt auf, was ein deutscher Screenreader beim Vorlesen der Seite sagt, Zeile für Zeile.
  SEITE    eine HTML-Datei, ein Pfad im Ordner ${OWN_OUTPUT} (zum Beispiel index.html) oder eine Adresse mit https://
Endet mit 0, oder mit 2, wenn die Seite fehlt, nicht lesbar ist oder kein Browser da ist.`;

const { step, done } = steps();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  const [page, ...more] = positionals;
  if (values.help) console.log(USAGE);
  else if (page === undefined || more.length > 0) throw new Error(`Bitte genau eine Seite nennen.\n\n${USAGE}`);
  else {
    step(`${page} wird gelesen`);
    const transcript = await readAloud(page, OWN_OUTPUT);
    done();
    process.stdout.write(transcript);
  }
} catch (error) {
  done();
  fail(error, USAGE);
}
