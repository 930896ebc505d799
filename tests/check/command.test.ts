import { spawn } from "node:child_process";
import { readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith, goodPage, temporaryFolder } from "./support.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

const SCRIPT = join(PROJECT, "scripts/check.ts");

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run check -- …` without npm, with reports and cache of its own. */
async function check(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = PROJECT,
): Promise<Run> {
  const report = await temporaryFolder();
  const own = ["--report", report, "--cache", join(report, "cache")];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), SCRIPT, ...own, ...args], {
      cwd,
      env: { ...process.env, ...env },
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => (output.stdout += chunk));
    child.stderr.on("data", (chunk) => (output.stderr += chunk));
    child.on("close", (code) => resolve({ code, ...output }));
  });
}

describe("npm run check", () => {
  test("ends with 0 on a good folder, with reports beside it and silence in a pipe", async () => {
    const root = await folderWith({ "index.html": goodPage() });
    const report = await temporaryFolder();
    const { code, stdout, stderr } = await check([root, "--report", report]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Bestanden: 1 Seite geprüft, 0 Fehler.*im Browser 1 neu/);
    expect((await readdir(report)).sort()).toEqual(["earl.jsonld", "findings.json", "index.html", "urls.json"]);
  });

  test("ends with 1 when there is an error", async () => {
    const root = await folderWith({ "index.html": goodPage("Blass", '<p style="color:#bbb">Blass.</p>') });
    const { code, stdout } = await check([root]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Fehler: Der Kontrast .*\[axe\/color-contrast, WCAG 1\.4\.3\]$/m);
    expect(stdout).toMatch(/^Nicht bestanden: /m);
  });

  test.each<[string, string[], RegExp]>([
    ["a missing folder", ["fehlt"], /Den Ordner „fehlt“ gibt es nicht\.\n.*Abhilfe: /],
    ["one missing among several", ["tests", "fehlt.html"], /Die Datei „fehlt\.html“ gibt es nicht/],
    ["an address without a browser", ["http://127.0.0.1/", "--no-browser"], /lädt der Browser[\s\S]*Abhilfe/],
    ["an unknown option", ["--schnell"], /--schnell[\s\S]*Aufruf: npm run check/],
  ])("ends with 2 on wrong use: %s", async (_, args, message) => {
    const { code, stdout, stderr } = await check(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("ends with 2 where no build has left its house rules beside its output", async () => {
    const { code, stdout, stderr } = await check([], {}, await folderWith({ "_site/index.html": goodPage() }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/Hausregeln .*fehlen[\s\S]*npm run build/);
  });

  test("ends with 2 when there is no browser, and without one on request", async () => {
    const root = await folderWith({ "index.html": goodPage() });
    const missing = { CHROME_PATH: join(root, "chrome") };
    const { code, stderr } = await check([root], missing);
    expect(code).toBe(2);
    expect(stderr).toMatch(/CHROME_PATH nennt .*\n.*Abhilfe: Berichtigen Sie CHROME_PATH/);
    expect(await check([root, "--no-browser"], missing)).toMatchObject({ code: 0 });
  });

  test("checks a file, a folder and an address at once, and ends with 2 when one of them cannot be judged", async () => {
    const root = await folderWith({ "a/index.html": goodPage(), "b.html": goodPage("B") });
    const { code, stdout, stderr } = await check([join(root, "a"), join(root, "b.html"), "http://127.0.0.1:1023/x"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(stdout).toMatch(/nimmt keine Verbindung an.*\n {4}http:\/\/127\.0\.0\.1:1023\/x/);
    expect(stdout).toMatch(/^Nicht bestanden: 2 von 3 Seiten geprüft, 1 Fehler/m);
  });

  test("a report that cannot be written costs no verdict", async () => {
    const root = await folderWith({ "index.html": "<p>Ohne alles" });
    const full = await temporaryFolder();
    await symlink("/dev/full", join(full, "index.html"));
    const file = join(await folderWith({ datei: "" }), "datei");
    for (const [report, reason] of [
      [full, /nicht nach .* schreiben: ENOSPC/],
      [join(file, "bericht"), /nicht nach .* schreiben: ENOTDIR/],
    ] as const) {
      const { code, stdout, stderr } = await check([root, "--no-browser", "--report", report]);
      expect(code).toBe(2);
      expect(stdout).toMatch(/^Nicht bestanden: 1 Seite geprüft/m);
      expect(stderr).toMatch(reason);
    }
  });
});
