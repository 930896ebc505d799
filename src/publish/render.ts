import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Portal } from "../site/portal.ts";
import { mediaUrl } from "../site/urls.ts";
import { writeManifest } from "./manifest.ts";
import { publishSigners } from "./signature/publish-signers.ts";

/**
 * Writes all pages, lists, feeds and media of the portal into an empty folder.
 * @throws Error when a template fails or the folder cannot be written.
 */
export async function renderSite(portal: Portal, contentFolder: string, output: string): Promise<void> {
  const eleventy = new Eleventy("_includes/pages", output, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => config.addGlobalData("portal", portal),
  });
  eleventy.disableLogger();
  await eleventy.write();
  copyMedia(portal, contentFolder, output);
  await publishSigners(contentFolder, output);
  await writeManifest(output);
}

/** Copies the media files that visible content uses: nothing else of `content/media` is published. */
export function copyMedia(portal: Portal, contentFolder: string, output: string): void {
  for (const media of portal.site.media) {
    const target = join(output, mediaUrl(media));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(contentFolder, "media", media.name), target);
  }
}
