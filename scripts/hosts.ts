import { parseArgs } from "node:util";
import { formatFinding } from "../src/finding.ts";
import { tryHosts } from "../src/publish/hosts/try-hosts.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run hosts -- [ORDNER]
Liest die fertige Website (Vorgabe: _site) über jeden installierten Webserver, an der Wurzel und unter einem Pfad, und als Dateien in jedem Browser; folgt dabei jedem Verweis jeder Seite.`;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
  const [folder = "_site"] = positionals;
  if (values.help === true) {
    console.log(USAGE);
  } else {
    const progress = steps();
    const { results, notTried } = await tryHosts(folder, progress.step);
    progress.done();
    for (const { where, pages, links, findings } of results) {
      console.log(`${findings.length === 0 ? "gut   " : "FEHLER"} ${where}: ${pages} Seiten, ${links} Verweise`);
    }
    const findings = results.flatMap((result) => result.findings);
    for (const finding of findings) console.log(formatFinding(finding));
    if (notTried.length > 0) console.log(`Nicht installiert und darum nicht versucht: ${notTried.join(", ")}.`);
    console.log(`${findings.length} Fehler.`);
    process.exitCode = findings.length === 0 ? 0 : 1;
  }
} catch (error) {
  fail(error, USAGE);
}
