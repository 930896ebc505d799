import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Chrome, Chromium or Edge usually lie on this system, best first; nothing here needs to exist. */
export function systemBrowsers(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => join(root, ...program)));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform === "darwin")
    return [...MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`), ...onPath];
  return [...onPath, "/snap/bin/chromium", "/opt/google/chrome/chrome"];
}
