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
  const first = await readPortal(options);
  if (first === null) throw new Error("Die Inhalte haben Fehler (siehe oben). Bitte beheben und neu starten.");
  let portal = first;
  let fresh = true;
  const current = async (): Promise<Portal> => {
    if (!fresh) portal = (await readPortal(options)) ?? portal;
    fresh = false;
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

async function readPortal(options: PreviewOptions): Promise<Portal | null> {
  const { site, findings } = await loadContent(options.content, { buildTime: options.buildTime(), preview: true });
  if (site === null) {
    options.onFindings(findings);
    return null;
  }
  const portal = buildPortal(site, loadStyle("_includes/style.css"));
  const texts = checkTexts(portal);
  options.onFindings(sortFindings([...findings, ...texts]));
  return portal;
}
