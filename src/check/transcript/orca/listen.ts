import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Desktop, end, openDesktop } from "./desktop.ts";
import { requirePrograms } from "./programs.ts";
import { serveSpeech, type Utterance } from "./ssip.ts";

export interface ScreenReader {
  /**
   * Everything that is said of the page in Firefox, until there is silence.
   * @param isComplete whether what was said so far can be all; until then silence is taken for slowness
   */
  readonly listen: (url: string, isComplete: (said: readonly Utterance[]) => boolean) => Promise<readonly Utterance[]>;
  readonly close: () => Promise<void>;
}

/** Firefox must show the page and nothing else: no welcome, no questions, no connections of its own. */
const PREFERENCES = {
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.newtab.preload": false,
  "browser.newtabpage.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};
/** Milliseconds of silence after the last word of a page, and the longest wait for a word. */
const SILENCE = 3_000;
const PATIENCE = 45_000;

/** Starts Orca with a synthesiser that writes down. @throws CheckError when programs are missing or do not start. */
export async function startOrca(): Promise<ScreenReader> {
  await requirePrograms();
  const desktop = await openDesktop();
  const said: Utterance[] = [];
  let lastWord = performance.now();
  const server = await serveSpeech(desktop.speechSocket, (utterance) => {
    said.push(utterance);
    lastWord = performance.now();
  });
  desktop.start("orca", ["--replace"]);
  await silence(() => said.length > 0); // it greets when it is ready
  let visits = 0;

  /** Waits for a silence after which nothing more is to be expected. */
  async function silence(isComplete: () => boolean): Promise<void> {
    for (let quiet = 0; quiet < (isComplete() ? SILENCE : PATIENCE); quiet = performance.now() - lastWord) {
      await pause(200);
    }
  }

  return {
    listen: async (url, isComplete) => {
      said.length = 0;
      lastWord = performance.now();
      const folder = await profile(desktop, visits++);
      const firefox = desktop.start("firefox-esr", ["--no-remote", "--profile", folder, "--kiosk", url]);
      await silence(() => isComplete(said));
      const all = [...said];
      await end(firefox);
      return all;
    },
    close: async () => {
      await desktop.close();
      await server.close();
    },
  };
}

/** A new profile for each page: nothing was visited before. */
async function profile(desktop: Desktop, visit: number): Promise<string> {
  const folder = join(desktop.home, `firefox-${visit}`);
  await mkdir(folder);
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(folder, "user.js"), lines.join(""));
  return folder;
}
