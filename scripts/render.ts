import { loadContent } from "../src/content/load.ts";
import { formatFinding, hasErrors } from "../src/finding.ts";
import { buildTime } from "../src/publish/build-time.ts";
import { writeOwnSite } from "../src/publish/own-site.ts";
import { preparePortal } from "../src/publish/prepare.ts";
import { renderSite } from "../src/publish/render.ts";
import { fail } from "./terminal.ts";

const USAGE = `Aufruf: npm run render -- INHALTE AUSGABE [BERICHTE]
Schreibt die Seiten ohne Prüfung in einen neuen Ordner, und nach BERICHTE die Hausregeln für „npm run check“.`;

try {
  const [content, output, reports] = process.argv.slice(2);
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
    else {
      await renderSite(prepared.portal, content, output);
      if (site !== null && reports !== undefined) writeOwnSite(site, reports);
    }
  }
} catch (error) {
  fail(error, USAGE);
}
