import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { CheckError, reasonOf } from "../check-error.ts";
import type { Pa11yConfig } from "../engines/pa11y-config.ts";
import { earlReport } from "../evidence/earl.ts";
import { openAcr } from "../evidence/openacr.ts";
import { htmlReport } from "./html-report.tsx";
import type { CheckReport } from "./report.ts";

/** Throws CheckError when the reports would lie in the checked folder and become part of the site. */
export function assertOutside(site: string, folder: string): void {
  if (!`${resolve(folder)}${sep}`.startsWith(resolve(site) + sep)) return;
  throw new CheckError(
    `Der Bericht soll nach „${folder}“, das liegt im geprüften Ordner.`,
    "Nennen Sie einen Ordner außerhalb: Der Bericht gehört nicht zur Site.",
  );
}

/**
 * Writes the evidence of a run: `index.html` to read, `findings.json` whole, `earl.jsonld` (W3C EARL), `openacr.yaml`
 * (for a site of our own; a conformance report is its owner's to give), and `urls.json`, a complete configuration for
 * plain pa11y-ci over the same pages: `npx pa11y-ci --config pruefbericht/urls.json`.
 * Throws CheckError when the folder cannot be written.
 */
export async function writeReport(report: CheckReport, config: Pa11yConfig, folder: string): Promise<void> {
  const site = resolve(report.folder);
  try {
    await mkdir(folder, { recursive: true });
    const from = await realpath(folder);
    const linkTo = (path: string): string =>
      isAddress(path) ? path : encodePath(relative(from, resolve(site, path)).split(sep));
    const { owner } = report;
    const address = (path: string): string =>
      owner === null
        ? `${linkTo(path)}${path === "" ? "/" : ""}`
        : new URL(encodePath(path.split("/")), owner.baseUrl).href;
    // Objects, not plain addresses: pa11y-ci mixes up its tabs otherwise (pa11y-ci issue 354).
    const urls = report.checked.map(({ path }) => ({
      url: isAddress(path) ? path : pathToFileURL(resolve(site, path)).href,
    }));
    await writeFile(join(folder, "index.html"), htmlReport(report, linkTo));
    await writeFile(join(folder, "findings.json"), toJson(report));
    await writeFile(join(folder, "earl.jsonld"), toJson(earlReport(report, address)));
    if (owner === null) await rm(join(folder, "openacr.yaml"), { force: true });
    else await writeFile(join(folder, "openacr.yaml"), openAcr(report, owner));
    await writeFile(join(folder, "urls.json"), toJson({ defaults: config, urls }));
  } catch (error) {
    throw new CheckError(
      `Der Bericht lässt sich nicht nach „${folder}“ schreiben: ${reasonOf(error)}`,
      "Prüfen Sie Rechte und freien Platz, oder nennen Sie einen anderen Ordner.",
    );
  }
}

/** True for pages that were fetched from a server. */
function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

function encodePath(segments: readonly string[]): string {
  return segments.map(encodeURIComponent).join("/");
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
