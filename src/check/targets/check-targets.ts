import { join, relative, sep } from "node:path";
import type { Finding } from "../../finding.ts";
import { CheckError } from "../check-error.ts";
import { type Pa11yConfig, readPa11yConfig } from "../engines/pa11y-config.ts";
import { type GateOptions, runGate } from "../gate.ts";
import type { ReadFolder } from "../read-folder.ts";
import type { CheckReport } from "../report/report.ts";
import { assertOutside } from "../report/write-report.ts";
import { checkUrls } from "./check-urls.ts";
import { joinReports, type ReportPart, renamed } from "./join.ts";
import { readAround, rootAround } from "./surroundings.ts";
import { type Target, toTarget } from "./target.ts";

export type TargetOptions = Pick<GateOptions, "browser" | "cacheDir" | "fresh" | "shard" | "progress" | "pa11y">;

type FileTarget = Extract<Target, { kind: "file" }>;

/**
 * Checks what the operator names: folders, single HTML files, addresses, any number of each, without house rules.
 * A page is asked for once, however often it is named.
 * @param reportDir where the report will be written, for it must not become part of a folder
 * @returns one report over all of them, pages called as typed
 * Throws CheckError when a target is missing or no page, before anything is checked, and when there is no browser.
 */
export async function checkTargets(
  typed: readonly string[],
  reportDir: string,
  options: TargetOptions,
): Promise<CheckReport> {
  const targets = distinct(await Promise.all(typed.map(toTarget)));
  for (const target of targets) if (target.kind === "folder") assertOutside(target.path, reportDir);
  const [only] = targets;
  if (only?.kind === "folder" && targets.length === 1) return runGate({ ...options, root: only.name, house: null });
  if (options.shard)
    throw new CheckError(
      "In Teilen wird genau ein Ordner geprüft.",
      "Nennen Sie mit --shard einen Ordner und nichts sonst.",
    );
  const urls = targets.filter((target) => target.kind === "url");
  if (urls.length > 0 && !options.browser) {
    throw new CheckError(
      "Seiten unter einer Adresse lädt der Browser; ohne ihn (--no-browser) können sie nicht geprüft werden.",
      "Lassen Sie --no-browser weg, oder nennen Sie Dateien und Ordner.",
    );
  }
  const parts: ReportPart[] = [];
  for (const target of targets.filter(({ kind }) => kind === "folder")) {
    const report = await runGate({ ...options, root: target.name, house: null });
    parts.push(renamed(report, (path) => join(target.name, path)));
  }
  parts.push(
    ...(await checkFiles(
      targets.filter((target) => target.kind === "file"),
      options,
    )),
  );
  if (urls.length > 0) {
    const config: Pa11yConfig = options.pa11y ?? (await readPa11yConfig());
    parts.push(await checkUrls(urls, config, options.progress ?? (() => undefined)));
  }
  return joinReports(
    parts,
    ".",
    targets.map(({ name }) => name),
  );
}

/** Each once; files in a named folder are checked with it. */
function distinct(targets: readonly Target[]): Target[] {
  const keyOf = (target: Target): string => (target.kind === "url" ? target.url : target.path);
  const unique = targets.filter((one, index) => targets.findIndex((other) => keyOf(other) === keyOf(one)) === index);
  const folders = unique.flatMap((target) => (target.kind === "folder" ? [target.path + sep] : []));
  return unique.filter((target) => target.kind === "url" || !folders.some((folder) => target.path.startsWith(folder)));
}

/** Files with the same surroundings are checked together. */
async function checkFiles(files: readonly FileTarget[], options: TargetOptions): Promise<ReportPart[]> {
  const byRoot = new Map<string, FileTarget[]>();
  for (const file of files) {
    const root = await rootAround(file.path);
    byRoot.set(root, [...(byRoot.get(root) ?? []), file]);
  }
  const reports: ReportPart[] = [];
  for (const [root, group] of byRoot) reports.push(await checkGroup(root, group, options));
  return reports;
}

async function checkGroup(root: string, group: readonly FileTarget[], options: TargetOptions): Promise<ReportPart> {
  const names = new Map(group.map(({ name, path }) => [relative(root, path).split(sep).join("/"), name]));
  const around = await readAround(
    root,
    group.map(({ path }) => path),
  );
  // Neighbours are there for the links; what is wrong with them was not asked.
  const isAsked = ({ file }: Finding): boolean => names.has(file);
  const folder: ReadFolder = { ...around, findings: around.findings.filter(isAsked) };
  const only = folder.pages.filter(({ path }) => names.has(path)).map(({ path }) => path);
  const report = await runGate({ ...options, root, house: null, folder, only });
  const asked = { ...report, findings: report.findings.filter(isAsked) };
  return renamed(asked, (path) => names.get(path) ?? path);
}
