import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Desktop, end, openDesktop } from "./desktop.ts";
import { requirePrograms } from "./programs.ts";
import { serveSpeech, type Utterance } from "./ssip.ts";

export interface ScreenReader {
  /** Everything that is said from opening the page in Firefox until there is silence. */
  readonly listen: (url: string) => Promise<readonly Utterance[]>;
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
/** Milliseconds without a word after which the screen reader has finished, and the longest that it may take. */
const SILENCE = 6_000;
const LONGEST = 180_000;

/** Starts Orca with a synthesiser that writes down. @throws CheckError when programs are missing or do not start. */
export async function startOrca(): Promise<ScreenReader> {
  await requirePrograms();
  const desktop = await openDesktop();
  const heard: Utterance[] = [];
  let last = 0;
  const server = await serveSpeech(desktop.speechSocket, (utterance) => {
    heard.push(utterance);
    last = performance.now();
  });
  desktop.start("orca", ["--replace"]);
  let visits = 0;
  return {
    listen: async (url) => {
      await silence(() => last, SILENCE); // Orca greets first
      heard.length = 0;
      const firefox = desktop.start("firefox-esr", [
        "--no-remote",
        "--profile",
        await profile(desktop, visits++),
        "--kiosk",
        url,
      ]);
      last = 0;
      await silence(() => last, LONGEST);
      const said = [...heard];
      await end(firefox);
      return said;
    },
    close: async () => {
      await desktop.close();
      await server.close();
    },
  };
}

/** Waits until nothing was said for a while; before the first word at most `patience` milliseconds. */
async function silence(lastWord: () => number, patience: number): Promise<void> {
  const start = performance.now();
  for (;;) {
    await pause(200);
    const now = performance.now();
    if (lastWord() > 0 && now - lastWord() > SILENCE) return;
    if (now - start > (lastWord() > 0 ? LONGEST : patience)) return;
  }
}

/** A new profile for each page: nothing was visited before. */
async function profile(desktop: Desktop, visit: number): Promise<string> {
  const folder = join(desktop.home, `firefox-${visit}`);
  await mkdir(folder);
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(folder, "user.js"), lines.join(""));
  return folder;
}
