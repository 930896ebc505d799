import { access, constants, stat } from "node:fs/promises";
import { CheckError, reasonOf } from "../check-error.ts";
import { assertModern, productOf, versionIn } from "./browser-version.ts";
import { bundledBrowser } from "./bundled-browser.ts";
import { systemBrowsers } from "./system-browsers.ts";

export interface FoundBrowser {
  readonly executablePath: string;
  readonly source: "CHROME_PATH" | "npm" | "system";
  /** As it says itself; null where it cannot be asked without opening a window. */
  readonly version: string | null;
  /** Variables that it needs in addition to those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

export interface BrowserSources {
  readonly platform: NodeJS.Platform;
  readonly chromePath: string | undefined;
  readonly bundled: () => Promise<FoundBrowser | null>;
  readonly system: readonly string[];
}

const REMEDIES: Partial<Record<NodeJS.Platform, string>> = {
  linux: "Installieren Sie Chromium (Debian und Ubuntu: „apt-get install chromium“, Fedora: „dnf install chromium“)",
  darwin: "Installieren Sie Google Chrome oder Chromium (mit Homebrew: „brew install --cask google-chrome“)",
  win32: "Installieren Sie Google Chrome oder Microsoft Edge (zum Beispiel „winget install Google.Chrome“)",
};

function defaultSources(): BrowserSources {
  return {
    platform: process.platform,
    chromePath: process.env.CHROME_PATH,
    bundled: bundledBrowser,
    system: systemBrowsers(process.platform, process.env),
  };
}

/**
 * The browser for the checks: `CHROME_PATH`, else the one that npm ships (Linux x64), else one of the system.
 * Throws CheckError when `CHROME_PATH` names no program or a browser that is
 * too old, or when there is none at all.
 */
export async function findBrowser(sources: BrowserSources = defaultSources()): Promise<FoundBrowser> {
  const { chromePath, system } = sources;
  if (chromePath !== undefined && chromePath !== "") {
    if (await isProgram(chromePath)) return found(chromePath, "CHROME_PATH");
    throw new CheckError(
      `CHROME_PATH nennt „${chromePath}“, aber dort liegt kein ausführbares Programm.`,
      "Berichtigen Sie CHROME_PATH, oder löschen Sie die Variable: Dann wird der Browser selbst gesucht.",
    );
  }
  let trouble = "";
  try {
    const bundled = await sources.bundled();
    if (bundled !== null) return bundled;
  } catch (error) {
    trouble = ` Der mitgelieferte ließ sich nicht entpacken (${reasonOf(error)}).`;
  }
  for (const executablePath of system) {
    if (!(await isProgram(executablePath))) continue;
    try {
      return await found(executablePath, "system");
    } catch (error) {
      trouble += ` ${reasonOf(error)}`;
    }
  }
  throw new CheckError(`Für die Prüfung im Browser wurde kein Browser gefunden.${trouble}`, remedy(sources.platform));
}

/** Throws CheckError when the program says that it is no browser for the checks; one that says nothing shows it when started. */
async function found(executablePath: string, source: FoundBrowser["source"]): Promise<FoundBrowser> {
  const product = await productOf(executablePath);
  if (product !== null) assertModern(executablePath, product);
  return { executablePath, source, version: versionIn(product), env: {} };
}

function remedy(platform: NodeJS.Platform): string {
  const install = REMEDIES[platform] ?? "Installieren Sie Chromium oder Google Chrome";
  return `${install}, oder nennen Sie ein vorhandenes Programm in der Umgebungsvariable CHROME_PATH. Ohne Browser prüft „npm run check -- --no-browser“.`;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
