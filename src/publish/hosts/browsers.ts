import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser } from "../../check/browser/find-browser.ts";
import { launchBrowser } from "../../check/browser/launch.ts";
import { findProgram } from "./servers/find-program.ts";

/** The Chromium of the gate. @throws CheckError when there is none. */
export async function startChromium(): Promise<Browser> {
  return launchBrowser(await findBrowser(), process.getuid?.() === 0 ? ["--no-sandbox"] : []);
}

/** Firefox, where it is installed; null elsewhere. */
export async function startFirefox(): Promise<Browser | null> {
  const [executablePath] = findProgram("firefox-esr", "firefox") ?? [];
  if (executablePath === undefined) return null;
  return puppeteer.launch({
    browser: "firefox",
    executablePath,
    // The library switches this protection off; readers have it on, and it decides what works from a disk.
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });
}
