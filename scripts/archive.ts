import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { formatFinding } from "../src/finding.ts";
import { archiveSite } from "../src/publish/archive/archive-site.ts";
import { validateArchive } from "../src/publish/archive/validate.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run archive -- [--folder ORDNER] [--out ORDNER] [--date ZEITPUNKT] [--base-url ADRESSE]
        npm run archive -- --validate ARCHIV
Schreibt die fertige Website (Vorgabe: _site) als WARC, WACZ, tar und BagIt in einen Ordner (Vorgabe: archiv).
--date      Zeitpunkt der Veröffentlichung, z. B. 2026-01-31T12:00:00Z (Vorgabe: die neueste Änderung in aktuell.xml).
--base-url  Adresse der Website (Vorgabe: aus dem Verweis „canonical“ der Startseite).
--validate  prüft ein Archiv (.warc.gz, .wacz, .tar oder einen BagIt-Ordner) und schreibt nichts.`;

try {
  const { values } = parseArgs({
    options: {
      folder: { type: "string", default: "_site" },
      out: { type: "string", default: "archiv" },
      date: { type: "string" },
      "base-url": { type: "string" },
      validate: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (values.validate !== undefined) {
    const findings = await validateArchive(values.validate);
    for (const finding of findings) console.log(formatFinding(finding));
    console.log(findings.length === 0 ? "Das Archiv stimmt." : `Das Archiv stimmt nicht: ${findings.length} Fehler.`);
    process.exitCode = findings.length === 0 ? 0 : 1;
  } else {
    const progress = steps();
    const { findings, archives } = await archiveSite({
      folder: values.folder,
      out: values.out,
      date: values.date ?? null,
      baseUrl: values["base-url"] ?? null,
      onStep: progress.step,
    });
    progress.done();
    for (const finding of findings) console.log(formatFinding(finding));
    for (const archive of archives) console.log(`${archive}${await sizeOf(archive)}`);
    if (archives.length === 0) console.log("Nicht archiviert: Die Website stimmt nicht mit SHA256SUMS überein.");
    process.exitCode = archives.length === 0 ? 1 : 0;
  }
} catch (error) {
  fail(error, USAGE);
}

async function sizeOf(path: string): Promise<string> {
  const status = await stat(path);
  return status.isFile() ? ` (${status.size.toLocaleString("de-DE")} Bytes)` : "";
}
