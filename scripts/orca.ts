import { parseArgs } from "node:util";
import { readPages } from "../src/check/transcript/orca/read-pages.ts";
import { fail, steps } from "./terminal.ts";

const OWN_OUTPUT = "_site";
const DEFAULT_PAGES = ["index.html", "barrierefreiheit.html"];
const USAGE = `Aufruf: npm run orca -- [SEITE …] [--site ORDNER]
Lässt den Screenreader Orca Seiten in Firefox vorlesen und schreibt mit, was er sagt.
  SEITE          Pfad im Ordner (Vorgabe: ${DEFAULT_PAGES.join(" ")})
  --site ORDNER  Ordner mit der fertigen Ausgabe (Vorgabe: ${OWN_OUTPUT})
Endet mit 0, mit 1, wenn eine Seite nicht ganz zu hören war, mit 2, wenn Programme oder Seiten fehlen.`;

const { step, done } = steps();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: "string", default: OWN_OUTPUT }, help: { type: "boolean", default: false } },
  });
  if (values.help) console.log(USAGE);
  else {
    const pages = positionals.length === 0 ? DEFAULT_PAGES : positionals;
    step(`Orca liest ${pages.length} Seiten vor`);
    await readPages(values.site, pages, ({ path, lines, proof }) => {
      done();
      const share = Math.floor(proof.share * 100);
      console.log([`=== ${path}`, ...lines, `=== Gehört: ${share} % der Wörter der Seite`, ""].join("\n"));
      if (proof.passed) return;
      process.exitCode = 1;
      const words = proof.missing.length === 0 ? "" : ` Aus Titel und Überschrift fehlen: ${proof.missing.join(", ")}.`;
      console.error(`„${path}“ war nicht ganz zu hören (${share} % der Wörter).${words}`);
    });
  }
} catch (error) {
  done();
  fail(error, USAGE);
}
