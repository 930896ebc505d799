import puppeteer, { type Browser } from "puppeteer-core";
import { CheckError, reasonOf } from "../check-error.ts";
import { assertModern } from "./browser-version.ts";
import type { FoundBrowser } from "./find-browser.ts";

/** What a tab shows at first, in CSS pixels: a small desktop. */
export const WINDOW = { width: 1280, height: 800 } as const;

/** Starts the browser without a window. Throws CheckError when it does not come up, or is too old for the checks. */
export async function launchBrowser(found: FoundBrowser, args: readonly string[]): Promise<Browser> {
  const browser = await start(found, args);
  try {
    assertModern(found.executablePath, await browser.version());
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function start(found: FoundBrowser, args: readonly string[]): Promise<Browser> {
  try {
    return await puppeteer.launch({
      executablePath: found.executablePath,
      headless: "shell",
      defaultViewport: WINDOW,
      args: [...args],
      env: { ...process.env, ...found.env },
      pipe: true,
      // Pages that start downloads leave nothing on the operator's disk.
      downloadBehavior: { policy: "deny" },
    });
  } catch (error) {
    throw new CheckError(
      `Der Browser „${found.executablePath}“ startet nicht: ${reasonOf(error)}`,
      "Starten Sie ihn einmal von Hand und beheben Sie, was er meldet, oder nennen Sie in CHROME_PATH einen anderen.",
      { cause: error },
    );
  }
}
