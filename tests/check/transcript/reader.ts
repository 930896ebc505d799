import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { findBrowser } from "../../../src/check/browser/find-browser.ts";
import { type BrowserSession, browserSession } from "../../../src/check/browser/session.ts";
import type { Tab } from "../../../src/check/browser/tab.ts";
import { readPa11yConfig } from "../../../src/check/engines/pa11y-config.ts";
import { transcribe } from "../../../src/check/transcript/transcribe.ts";

export interface Reader {
  /** Transcript of the page at an address. */
  readonly readUrl: (url: string) => Promise<string>;
  /** Transcript of a whole page. */
  readonly readPage: (html: string) => Promise<string>;
  /** What is said of this body of a German page, below title and language. */
  readonly hear: (body: string) => Promise<string[]>;
}

/** One browser and one tab for all tests of a file. */
export function reader(): Reader {
  let session: BrowserSession;
  let tab: Tab;
  let folder: string;
  let pages = 0;
  beforeAll(async () => {
    session = browserSession(await findBrowser(), (await readPa11yConfig()).chromeLaunchConfig.args);
    tab = await session.newTab();
    folder = await mkdtemp(join(tmpdir(), "aushang-transcript-"));
  });
  afterAll(async () => {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  });
  async function readPage(html: string): Promise<string> {
    const file = join(folder, `${pages++}.html`);
    await writeFile(file, html);
    return readUrl(pathToFileURL(file).href);
  }
  async function readUrl(url: string): Promise<string> {
    await tab.open(url);
    return transcribe(tab);
  }
  return {
    readUrl,
    readPage,
    hear: async (body) => {
      const transcript = await readPage(
        `<!doctype html><html lang="de"><meta charset="utf-8"><title>Probe</title><body>${body}</body></html>`,
      );
      return transcript.trimEnd().split("\n").slice(3);
    },
  };
}
