import { parseArgs } from "node:util";
import { formatFinding } from "../src/finding.ts";
import { writeTemplates } from "../src/publish/hosts/templates/all.ts";
import { tryHosts } from "../src/publish/hosts/try-hosts.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run hosts -- [ORDNER]
Liest die fertige Website (Vorgabe: _site) über jeden installierten Webserver, an der Wurzel und unter einem Pfad, und als Dateien in jedem Browser; folgt dabei jedem Verweis jeder Seite.

Oder: npm run hosts -- --write ORDNER [--base /pfad/] [--compressed]
Schreibt Vorlagen für nginx, Apache, Caddy und Dienste mit _headers und _redirects. --base nennt den Pfad der Website auf ihrem Server (Vorgabe: /), --compressed bezieht die Dateien von „npm run build -- --compress“ ein.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: "string" },
      base: { type: "string", default: "/" },
      compressed: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (values.write !== undefined) await write(values.write, values.base, values.compressed);
  else await tryFolder(positionals[0] ?? "_site");
} catch (error) {
  fail(error, USAGE);
}

async function write(folder: string, basePath: string, compressed: boolean): Promise<void> {
  const names = await writeTemplates(folder, { basePath, compressed, redirects: [], gone: [] });
  console.log(`Geschrieben nach ${folder}: ${names.join(", ")}. Wie sie eingebunden werden, steht in jeder oben.`);
}

async function tryFolder(folder: string): Promise<void> {
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
