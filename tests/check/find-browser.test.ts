import { execFile } from "node:child_process";
import { chmod, readdir, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { assertModern } from "../../src/check/browser/browser-version.ts";
import { bundledBrowser } from "../../src/check/browser/bundled-browser.ts";
import { type BrowserSources, type FoundBrowser, findBrowser } from "../../src/check/browser/find-browser.ts";
import { systemBrowsers } from "../../src/check/browser/system-browsers.ts";
import { CheckError } from "../../src/check/check-error.ts";
import { folderWith, temporaryFolder } from "./support.ts";

const BUNDLED: FoundBrowser = { executablePath: "/mitgeliefert", source: "npm", version: "147.0.0", env: {} };

/** A program that says this of itself when it is asked for its version. */
async function programIn(name: string, product = ""): Promise<string> {
  const program = join(await folderWith({ [name]: `#!/bin/sh\necho "${product}"\n` }), name);
  await chmod(program, 0o755);
  return program;
}

function sources(overrides: Partial<BrowserSources>): BrowserSources {
  return { platform: "linux", chromePath: undefined, bundled: async () => null, system: [], ...overrides };
}

describe("finding a browser", () => {
  test("CHROME_PATH comes first, then the one that npm ships, then the system's", async () => {
    const program = await programIn("chromium");
    const all = { chromePath: program, bundled: async () => BUNDLED, system: [program] };
    expect(await findBrowser(sources(all))).toMatchObject({ source: "CHROME_PATH", executablePath: program });
    expect(await findBrowser(sources({ ...all, chromePath: undefined }))).toBe(BUNDLED);
    expect(await findBrowser(sources({ system: ["/fehlt", program] }))).toMatchObject({
      source: "system",
      executablePath: program,
    });
  });

  test("a wrong CHROME_PATH is told, not passed over", async () => {
    const text = join(await folderWith({ "notiz.txt": "" }), "notiz.txt");
    for (const chromePath of ["/fehlt/chrome", text]) {
      await expect(findBrowser(sources({ chromePath, bundled: async () => BUNDLED }))).rejects.toThrow(
        `CHROME_PATH nennt „${chromePath}“`,
      );
    }
  });

  test.each<[NodeJS.Platform, RegExp]>([
    ["linux", /apt-get install chromium/],
    ["darwin", /brew install --cask google-chrome/],
    ["win32", /winget install Google\.Chrome/],
    ["freebsd", /Installieren Sie Chromium.*CHROME_PATH/],
  ])("without any browser the remedy fits the system: %s", async (platform, remedy) => {
    await expect(findBrowser(sources({ platform }))).rejects.toThrow(remedy);
  });

  test("why the shipped one could not be unpacked is part of the message", async () => {
    const bundled = async () => {
      throw new Error("ENOSPC: no space left on device");
    };
    await expect(findBrowser(sources({ bundled }))).rejects.toThrow(/kein Browser gefunden.*ENOSPC/);
  });

  test.each<[string, RegExp]>([
    ["Mozilla Firefox 153.8.0esr", /kein Chrome oder Chromium, sondern „Mozilla Firefox 153/],
    ["Chromium 120.0.6099.224 built on Debian", /zu alt \(„Chromium 120/],
    ["Google Chrome 90.0.4430.85", /zu alt/],
  ])("a browser that cannot do the checks is refused by name: %s", async (product, message) => {
    const program = await programIn("chrome", product);
    await expect(findBrowser(sources({ chromePath: program }))).rejects.toThrow(CheckError);
    await expect(findBrowser(sources({ chromePath: program }))).rejects.toThrow(message);
    const modern = await programIn("chromium", "Chromium 121.0.6167.85");
    expect(await findBrowser(sources({ system: [program, modern] }))).toMatchObject({ executablePath: modern });
    await expect(findBrowser(sources({ system: [program] }))).rejects.toThrow(message);
  });

  test("a browser that hides its age until it runs is refused then", () => {
    expect(() => assertModern("/chrome", "HeadlessChrome/120.0.6099.224")).toThrow(/zu alt/);
    expect(() => assertModern("/chrome", "HeadlessChrome")).toThrow(/nennt keine Version/);
    expect(() => assertModern("/chrome", "HeadlessChrome/147.0.7727.0")).not.toThrow();
  });

  test("the usual places of each system are known", () => {
    expect(systemBrowsers("linux", { PATH: "/usr/bin" })).toContain("/usr/bin/google-chrome");
    expect(systemBrowsers("darwin", {})[0]).toMatch(/^\/Applications\/Google Chrome\.app/);
    expect(systemBrowsers("win32", { PROGRAMFILES: "C:\\Programme" }).join()).toMatch(/msedge\.exe/);
  });
});

describe.runIf(process.platform === "linux" && process.arch === "x64")("the browser that npm ships", () => {
  test("unpacks once for two processes that start together, and leaves nothing else", async () => {
    const home = await temporaryFolder();
    const found = await Promise.all([bundledBrowser(home), bundledBrowser(home)]);
    expect(found[0]).toEqual(found[1]);
    expect(await readdir(home)).toEqual([expect.stringMatching(/^chromium-\d/)]);

    // half-unpacked, as after a full disk
    const program = found[0]?.executablePath ?? "";
    const whole = (await stat(program)).size;
    await truncate(program, whole / 2);
    await bundledBrowser(home);
    expect((await stat(program)).size).toBe(whole);
    expect(await readdir(home)).toHaveLength(1);

    const { stdout } = await promisify(execFile)(program, ["--version"]);
    expect(stdout).toContain(found[0]?.version);
  });
});
