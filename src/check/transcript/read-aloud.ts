import { access } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findBrowser } from "../browser/find-browser.ts";
import { NotReached } from "../browser/not-reached.ts";
import { runInTabs } from "../browser/pool.ts";
import { browserSession } from "../browser/session.ts";
import type { Tab } from "../browser/tab.ts";
import { CheckError } from "../check-error.ts";
import { readPa11yConfig } from "../engines/pa11y-config.ts";
import { assertNoLogin } from "../targets/arrival.ts";
import { onlineArgs } from "../targets/check-urls.ts";
import { toTarget } from "../targets/target.ts";
import { transcribe } from "./transcribe.ts";

const REMEDY = "Öffnen Sie die Seite in einem Browser und sehen Sie nach, ob sie dort vollständig lädt.";

/**
 * The transcript of one page.
 * @param target an HTML file, a path below `folder`, or an address with http(s)
 * @throws CheckError when there is no such page, no browser, or the page cannot be read in time
 */
export async function readAloud(target: string, folder: string): Promise<string> {
  const url = await urlOf(target, folder);
  const config = await readPa11yConfig();
  const args = isLocal(url) ? config.chromeLaunchConfig.args : onlineArgs(config);
  const session = browserSession(await findBrowser(), args);
  let transcript = "";
  try {
    await runInTabs([url], {
      session,
      tabs: 1,
      timeout: config.timeout,
      job: openAndTranscribe,
      onOutcome: (_, outcome) => {
        if ("failure" in outcome) throw unreadable(target, outcome.failure, REMEDY);
        transcript = outcome.result;
      },
    });
    return transcript;
  } finally {
    await session.close();
  }
}

async function openAndTranscribe(tab: Tab, url: string): Promise<string> {
  try {
    if (isLocal(url)) await tab.open(url);
    else assertNoLogin(url, await tab.receive(url));
    return await transcribe(tab);
  } catch (error) {
    // A second try would not change what the server says.
    if (error instanceof NotReached) throw unreadable(url, error.message, error.remedy);
    throw error;
  }
}

function isLocal(url: string): boolean {
  return url.startsWith("file:");
}

function unreadable(page: string, reason: string, remedy: string): CheckError {
  return new CheckError(`„${page}“ lässt sich nicht vorlesen: ${reason}.`, remedy);
}

async function urlOf(typed: string, folder: string): Promise<string> {
  const below = join(folder, typed);
  const target = await toTarget((await isThere(below)) && !(await isThere(typed)) ? below : typed);
  if (target.kind === "url") return target.url;
  if (target.kind === "file") return pathToFileURL(target.path).href;
  throw new CheckError(`„${typed}“ ist ein Ordner.`, "Nennen Sie eine Seite darin, zum Beispiel index.html.");
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
