import { loadContent } from "../../src/content/load.ts";
import { hasErrors } from "../../src/finding.ts";
import { preparePortal } from "../../src/publish/prepare.ts";
import { renderSite } from "../../src/publish/render.ts";
import type { Portal } from "../../src/site/portal.ts";

/** The portal of the project's example content. */
export async function examplePortal(): Promise<Portal> {
  const { site, findings } = await loadContent("content", { buildTime: "2026-12-01T12:00:00Z", preview: false });
  if (site === null || hasErrors(findings)) throw new Error(findings.map((finding) => finding.message).join("\n"));
  return preparePortal(site, "content").portal;
}

/** Renders the example content into an empty folder, as a build does it before the gate. */
export async function renderExampleSite(folder: string): Promise<void> {
  await renderSite(await examplePortal(), "content", folder);
}
