import type { Browser } from "puppeteer-core";
import { CheckError } from "../check-error.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { inTime } from "./in-time.ts";
import { launchBrowser } from "./launch.ts";
import { openTab, type Tab } from "./tab.ts";

/** One browser for the whole run; it is started on first use and again when it has died. */
export interface BrowserSession {
  readonly newTab: () => Promise<Tab>;
  /** e.g. `HeadlessChrome/147.0.7727.0`. */
  readonly version: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const MOST_DEATHS = 20;
/** Milliseconds that a living browser needs at most to open an empty tab. */
const TAB_PATIENCE = 20_000;

/** Prepares a session; nothing runs before the first tab. `newTab` throws CheckError when the browser keeps dying. */
export function browserSession(found: FoundBrowser, args: readonly string[]): BrowserSession {
  let current: Promise<Browser> | null = null;
  let deaths = 0;
  let closed = false;

  async function start(): Promise<Browser> {
    const browser = await launchBrowser(found, args);
    browser.once("disconnected", () => {
      if (closed) return;
      deaths++;
      current = null;
    });
    return browser;
  }

  async function browser(): Promise<Browser> {
    if (closed) throw new Error("Die Prüfung im Browser ist beendet");
    if (deaths > MOST_DEATHS) {
      throw new CheckError(
        `Der Browser „${found.executablePath}“ ist ${deaths}-mal abgestürzt.`,
        "Prüfen Sie, ob genug Arbeitsspeicher frei ist, oder nennen Sie in CHROME_PATH einen anderen Browser.",
      );
    }
    current ??= start();
    return current;
  }

  return {
    newTab: async () => {
      const running = await browser();
      try {
        return await inTime(openTab(running), TAB_PATIENCE);
      } catch (error) {
        running.process()?.kill("SIGKILL"); // it does not even open a tab: the next call starts another one
        throw error;
      }
    },
    version: async () => (await browser()).version(),
    close: async () => {
      closed = true;
      await (await current?.catch(() => null))?.close().catch(() => undefined);
    },
  };
}
