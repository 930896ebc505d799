import { execFile } from "node:child_process";
import { basename } from "node:path";
import { promisify } from "node:util";
import { CheckError } from "../check-error.ts";

const run = promisify(execFile);
/** The first Chromium whose `Element.checkVisibility()` knows opacity, on which the probes rest: older ones would judge hidden text. */
const OLDEST = 121;
const REMEDY = `Aktualisieren Sie ihn, oder nennen Sie in CHROME_PATH ein Chrome, Chromium oder Edge ab Version ${OLDEST}.`;

/** Throws CheckError when a browser, by what it says of itself (e.g. `HeadlessChrome/147.0.7727.0`), is too old or no Chromium. */
export function assertModern(executablePath: string, product: string): void {
  if (/firefox|mozilla|safari|epiphany/i.test(product)) {
    throw new CheckError(`„${executablePath}“ ist kein Chrome oder Chromium, sondern „${product}“.`, REMEDY);
  }
  const major = Number(/(\d+)(?:\.\d+)+/.exec(product)?.[1]);
  if (major >= OLDEST) return;
  throw new CheckError(
    `Der Browser „${executablePath}“ ist zu alt („${product}“), oder er nennt keine Version.`,
    REMEDY,
  );
}

/**
 * What a program says about itself, e.g. `Chromium 147.0.7727.0`; null when it says nothing. Windows' browsers open
 * a window when asked, so there only the program's name tells something.
 */
export async function productOf(
  executablePath: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string | null> {
  if (process.platform === "win32") return /firefox/i.test(basename(executablePath)) ? "Firefox" : null;
  try {
    const { stdout } = await run(executablePath, ["--version"], { env: { ...process.env, ...env }, timeout: 30_000 });
    return stdout.trim().split("\n", 1)[0] || null;
  } catch {
    return null;
  }
}

/** `147.0.7727.0` of `Chromium 147.0.7727.0 built on Debian`; null where there is no version. */
export function versionIn(product: string | null): string | null {
  return /\d+(?:\.\d+)+/.exec(product ?? "")?.[0] ?? null;
}
