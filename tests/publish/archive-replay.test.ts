import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { expect, onTestFinished, test, vi } from "vitest";
import { findBrowser } from "../../src/check/browser/find-browser.ts";
import { launchBrowser } from "../../src/check/browser/launch.ts";
import { archiveSite } from "../../src/publish/archive/archive-site.ts";
import { served, serveRanges } from "./serve-ranges.ts";
import { BASE, releasePath, temporaryFolder, writeSite } from "./signed-site.ts";

const VIEWER = dirname(createRequire(import.meta.url).resolve("replaywebpage/index.html"));

/** A page that embeds ReplayWeb.page, the viewer that archives use, on the home page of an archive. */
const EMBED = `<!DOCTYPE html><meta charset="utf-8"><script src="ui.js"></script>
<replay-web-page source="/site.wacz" url="${BASE}" replayBase="/replay/" style="height: 600px"></replay-web-page>`;

test("ReplayWeb.page shows the home page, a release with its picture, and the way back", async () => {
  const folder = temporaryFolder();
  await writeSite(join(folder, "site"), 3);
  const { archives } = await archiveSite({
    folder: join(folder, "site"),
    out: join(folder, "out"),
    baseUrl: null,
    date: null,
    onStep: () => undefined,
  });
  const wacz = archives.find((path) => path.endsWith(".wacz")) ?? "";
  const origin = await serveRanges({
    "index.html": { type: "text/html", bytes: Buffer.from(EMBED) },
    "ui.js": served(join(VIEWER, "ui.js"), "text/javascript"),
    // What the service worker answers once it runs; the first request may come before.
    "replay/": served(join(VIEWER, "index.html"), "text/html"),
    "replay/ui.js": served(join(VIEWER, "ui.js"), "text/javascript"),
    "replay/sw.js": served(join(VIEWER, "sw.js"), "text/javascript"),
    "site.wacz": served(wacz, "application/wacz"),
  });
  const found = await findBrowser();
  // With the bare POSIX locale, Chromium names a language that the viewer's date formats refuse.
  const env = { ...found.env, LC_ALL: "de_DE.UTF-8" };
  const browser = await launchBrowser({ ...found, env }, ["--no-sandbox"]);
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${origin}index.html`);

  const home = await replayed(page, "Presseportal Musterstadt");
  const links = await home.$$eval("a", (all) => all.map((link) => link.textContent));
  expect(links).toEqual(["Brunnen 1", "Brunnen 2", "Brunnen 3"]);

  await home.$$eval("a", (all) => all[1]?.click());
  const release = await replayed(page, "Brunnen 2 & mehr");
  expect(release.url()).toContain(`/${BASE}${releasePath(1)}`);
  const image = await release.$eval("img", async (element) => {
    await element.decode();
    return { width: element.naturalWidth, height: element.naturalHeight, src: element.src };
  });
  expect(image).toMatchObject({ width: 8, height: 8, src: `${BASE}medien/brunnen.png` });

  await release.$$eval("a", (all) => all[0]?.click());
  expect((await replayed(page, "Presseportal Musterstadt")).url()).toContain(`/${BASE}index.html`);
});

/** Waits until the viewer shows an archived page with this heading. */
async function replayed(page: Page, heading: string): Promise<Frame> {
  return await vi.waitUntil(
    async () => {
      const frames = page.frames().filter((frame) => frame.url().includes(`mp_/${BASE}`));
      for (const frame of frames) {
        // While the frame moves to its next page, there is nothing to ask.
        const text = await frame.$eval("h1", (element) => element.textContent).catch(() => null);
        if (text === heading) return frame;
      }
      return null;
    },
    { timeout: 90_000, interval: 100 },
  );
}
