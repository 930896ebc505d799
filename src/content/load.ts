import { type Finding, hasErrors, sortFindings } from "../finding.ts";
import { deepFreeze } from "./build/freeze.ts";
import { buildRegistry } from "./build/registry.ts";
import { buildSite, type LoadOptions } from "./build/site.ts";
import { toBerlin } from "./dates.ts";
import type { Channel, Publisher, Site, Topic } from "./model.ts";
import { readFolder } from "./read/folder.ts";
import { parseRegistry, parseSources } from "./read/sources.ts";
import { createReport } from "./report.ts";

export type { LoadOptions } from "./build/site.ts";

export interface LoadedContent {
  /** Deeply frozen; null when any finding is an error. */
  readonly site: Site | null;
  /** All findings of all files, by file and place. */
  readonly findings: readonly Finding[];
  /** Instant (offset of Europe/Berlin) at which the next embargo ends; null when none is waiting. */
  readonly nextEmbargo: string | null;
  /** How many releases are held back; both 0 in a preview. */
  readonly hidden: { readonly drafts: number; readonly embargoed: number };
}

export interface Registry {
  readonly publishers: readonly Publisher[];
  readonly channels: readonly Channel[];
  readonly topics: readonly Topic[];
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks a content folder, once and whole. Bad content never throws, it becomes findings.
 * @throws RangeError when `buildTime` is no ISO instant.
 */
export async function loadContent(directory: string, options: LoadOptions): Promise<LoadedContent> {
  const buildTime = toBerlin(options.buildTime);
  const report = createReport();
  const folder = readFolder(directory, report);
  if (folder === null)
    return { site: null, findings: report.findings, nextEmbargo: null, hidden: { drafts: 0, embargoed: 0 } };
  const { site, nextEmbargo, drafts, embargoed } = await buildSite(
    parseSources(folder, report),
    folder,
    { buildTime, preview: options.preview },
    report,
  );
  return {
    site: hasErrors(report.findings) ? null : deepFreeze(site),
    findings: sortFindings(report.findings),
    nextEmbargo,
    hidden: { drafts, embargoed },
  };
}

const REGISTRY_FILES: ReadonlySet<string> = new Set(["publishers.yaml", "channels.yaml", "topics.yaml"]);

/** Reads the registry only (publishers, channels, topics): what the importer needs to recognise senders. */
export async function loadRegistry(directory: string): Promise<Registry> {
  const report = createReport();
  const folder = readFolder(directory, report, (path) => REGISTRY_FILES.has(path));
  if (folder === null) return { publishers: [], channels: [], topics: [], findings: report.findings };
  const { publishers, topics, channels } = buildRegistry(parseRegistry(folder, report), folder, report);
  return deepFreeze({
    publishers: [...(publishers?.values() ?? [])].flat(),
    channels,
    topics: [...(topics?.values() ?? [])],
    findings: sortFindings(report.findings),
  });
}
