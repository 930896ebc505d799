import { loadContent } from "../src/content/load.ts";
import { formatFinding, hasErrors } from "../src/finding.ts";
import { buildTime } from "../src/publish/build-time.ts";
import { preparePortal } from "../src/publish/prepare.ts";
import { renderSite } from "../src/publish/render.ts";
import { fail } from "./terminal.ts";

const USAGE = `Aufruf: node --import tsx scripts/render.ts INHALTE AUSGABE
Schreibt die Seiten ohne Prüfung im Browser in einen neuen Ordner; „npm run reproduce“ vergleicht zwei solche Ordner.`;

try {
  const [content, output] = process.argv.slice(2);
  if (content === undefined || output === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    const instant = buildTime(process.env, new Date().toISOString());
    const { site, findings } = await loadContent(content, { buildTime: instant, preview: false });
    const prepared = site === null ? null : preparePortal(site, content);
    const errors = [...findings, ...(prepared?.findings ?? [])].filter((finding) => hasErrors([finding]));
    for (const finding of errors) console.error(formatFinding(finding));
    if (prepared === null || errors.length > 0) process.exitCode = 1;
    else await renderSite(prepared.portal, content, output);
  }
} catch (error) {
  fail(error, USAGE);
}
