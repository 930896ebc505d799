import { parseArgs } from "node:util";
import { loadContent } from "../src/content/load.ts";
import { formatFinding } from "../src/finding.ts";
import { buildTime } from "../src/publish/build-time.ts";
import { writeTemplates } from "../src/publish/hosts/templates/all.ts";
import { hostingOf } from "../src/publish/hosts/templates/hosting-of.ts";
import { tryHosts } from "../src/publish/hosts/try-hosts.ts";
import { preparePortal } from "../src/publish/prepare.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run hosts -- [ORDNER]
Liest die fertige Website (Vorgabe: _site) über jeden installierten Webserver, an der Wurzel und unter einem Pfad, und als Dateien in jedem Browser; folgt dabei jedem Verweis jeder Seite.

Oder: npm run hosts -- --write ORDNER [--content ORDNER] [--compressed]
Schreibt Vorlagen für nginx, Apache, Caddy und Dienste mit _headers und _redirects, mit dem Pfad aus site.yaml und den umgezogenen und gelöschten Adressen. --compressed bezieht die Dateien von „npm run build -- --compress“ ein.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: "string" },
      content: { type: "string", default: "content" },
      compressed: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (values.write !== undefined) await write(values.write, values.content, values.compressed);
  else await tryFolder(positionals[0] ?? "_site");
} catch (error) {
  fail(error, USAGE);
}

async function write(folder: string, content: string, compressed: boolean): Promise<void> {
  const now = buildTime(process.env, new Date().toISOString());
  const { site, findings } = await loadContent(content, { buildTime: now, preview: false });
  const portal = site === null ? null : preparePortal(site, content);
  const errors = [...findings, ...(portal?.findings ?? [])].filter((finding) => finding.level === "error");
  for (const finding of errors) console.log(formatFinding(finding));
  if (portal === null || errors.length > 0) {
    console.log("Abgebrochen: Die Inhalte haben Fehler.");
    process.exitCode = 1;
    return;
  }
  const names = await writeTemplates(folder, hostingOf(portal.portal, compressed));
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
