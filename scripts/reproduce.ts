import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildTime } from "../src/publish/build-time.ts";
import { reproduce } from "../src/publish/reproduce.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run reproduce -- [--content ORDNER] [--node PROGRAMM]
Schreibt die Seiten zweimal unter gegensätzlichen Einstellungen (Zeitzone, Sprache, Rechte, Pfad, Reihenfolge und Zeiten der Dateien)
und vergleicht jedes Byte. --node nimmt für das zweite Mal ein anderes Node.js.`;

try {
  const { values } = parseArgs({
    options: {
      content: { type: "string", default: "content" },
      node: { type: "string", default: process.execPath },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
  } else {
    const work = mkdtempSync(join(tmpdir(), "aushang-reproduce-"));
    const progress = steps();
    try {
      progress.step("Seiten zweimal schreiben");
      const { content, node } = values;
      const instant = buildTime(process.env, new Date().toISOString());
      const { files, difference } = await reproduce({ content, node, work, buildTime: instant });
      progress.done();
      if (difference === null) {
        console.log(`Gleich: ${files} Dateien stimmen Byte für Byte überein.`);
      } else {
        const { path, line, first, second } = difference;
        console.log(`Verschieden: ${path}${line === null ? " fehlt auf einer Seite" : `, Zeile ${line}`}`);
        console.log(`  erstes Mal:  ${first ?? "(fehlt)"}\n  zweites Mal: ${second ?? "(fehlt)"}`);
        process.exitCode = 1;
      }
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
} catch (error) {
  fail(error, USAGE);
}
