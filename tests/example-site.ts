import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadContent } from "../src/content/load.ts";
import { formatFinding, hasErrors } from "../src/finding.ts";
import { preparePortal } from "../src/publish/prepare.ts";
import { renderSite } from "../src/publish/render.ts";
import type { Portal } from "../src/site/portal.ts";

/** The instant that all tests of the example content build at. */
export const BUILD_TIME = "2026-11-22T11:00:00.000Z";

export interface RenderedSite {
  readonly root: string;
  readonly portal: Portal;
  /** Text of an output file by its path below the root. */
  readonly read: (path: string) => string;
  /** Paths of all output files, sorted. */
  readonly paths: readonly string[];
}

/** Renders a content folder (default: the example content) into a fresh temporary folder, without the gate. */
export async function renderContent(content = "content", buildTime = BUILD_TIME): Promise<RenderedSite> {
  const { site, findings } = await loadContent(content, { buildTime, preview: false });
  if (site === null || hasErrors(findings)) throw new Error(findings.map(formatFinding).join("\n"));
  const { portal } = preparePortal(site, content);
  const root = mkdtempSync(join(tmpdir(), "aushang-site-"));
  await renderSite(portal, content, root);
  return { root, portal, read: (path) => readFileSync(join(root, path), "utf8"), paths: filesBelow(root) };
}

/** Paths of all files below a folder, `/`-separated and sorted. */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
