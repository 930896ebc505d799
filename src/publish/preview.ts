import { mkdirSync, rmSync } from "node:fs";
import Eleventy from "@11ty/eleventy";
import { loadContent } from "../content/load.ts";
import { type Finding, sortFindings } from "../finding.ts";
import { buildPortal, type Portal } from "../site/portal.ts";
import { loadStyle } from "../site/style.ts";
import { checkTexts } from "../site/texts.ts";
import { copyMedia } from "./render.ts";

export interface PreviewOptions {
  readonly content: string;
  /** Never `_site`: drafts and embargoed texts are in it. */
  readonly output: string;
  readonly port: number;
  readonly buildTime: () => string;
  /** Called after every reading of the contents. */
  readonly onFindings: (findings: readonly Finding[]) => void;
}

/**
 * Serves a preview with live reload: drafts and embargoed texts included, findings told after every change.
 * While the contents are broken, the pages of the last good state stay.
 * @throws Error when the contents cannot be shown at the start.
 */
export async function startPreview(options: PreviewOptions): Promise<void> {
  const first = await readContents(options);
  if (first.portal === null) throw new Error("Die Inhalte haben Fehler (siehe oben). Bitte beheben und neu starten.");
  let portal = first.portal;
  let waiting: typeof first | null = first;
  const current = async (): Promise<Portal> => {
    const { portal: read, findings } = waiting ?? (await readContents(options));
    waiting = null;
    portal = { ...(read ?? portal), editorNotes: [findings] };
    return portal;
  };
  rmSync(options.output, { recursive: true, force: true });
  mkdirSync(options.output, { recursive: true });
  const eleventy = new Eleventy("_includes/pages", options.output, {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "serve",
    config: (config) => {
      config.addGlobalData("portal", current);
      config.addWatchTarget(`${options.content}/**/*`);
      config.setServerOptions({ port: options.port });
      config.on("eleventy.after", () => copyMedia(portal, options.content, options.output));
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(options.port);
}

async function readContents(options: PreviewOptions): Promise<{ portal: Portal | null; findings: readonly Finding[] }> {
  const loaded = await loadContent(options.content, { buildTime: options.buildTime(), preview: true });
  const portal = loaded.site === null ? null : buildPortal(loaded.site, loadStyle("_includes/style.css"));
  const findings = sortFindings([...loaded.findings, ...(portal === null ? [] : checkTexts(portal))]);
  options.onFindings(findings);
  return { portal, findings };
}
