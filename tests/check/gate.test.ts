import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CheckError } from "../../src/check/check-error.ts";
import { readPa11yConfig } from "../../src/check/engines/pa11y-config.ts";
import { type GateOptions, runGate } from "../../src/check/gate.ts";
import { readFolder } from "../../src/check/read-folder.ts";
import type { CheckReport } from "../../src/check/report/report.ts";
import { unaccounted } from "../../src/check/unaccounted.ts";
import { folderWith, goodPage, PIXEL, temporaryFolder, writeFiles } from "./support.ts";

const PALE = '<p style="color: #aaa">Blasse Schrift.</p>';

async function gate(root: string, options: Partial<GateOptions> = {}): Promise<CheckReport> {
  return runGate({ root, house: null, browser: true, cacheDir: null, ...options });
}

function statesOf({ checked }: CheckReport): Record<string, string> {
  return Object.fromEntries(checked.map(({ path, browser }) => [path, browser]));
}

/** Rules of the browser's engines that found an error on a page, by page. */
function browserErrors({ findings }: CheckReport): [string, string][] {
  return findings.flatMap(({ level, file, rule, witnesses = [rule] }) =>
    level === "error"
      ? witnesses.filter((name) => /^(?:axe|htmlcs|browser)/.test(name)).map((name) => [file, name])
      : [],
  );
}

describe("the gate", () => {
  test("lets a good folder pass and says what it did", async () => {
    const report = await gate(await folderWith({ "index.html": goodPage() }));
    expect(report.findings.filter(({ level }) => level === "error")).toEqual([]);
    expect(report).toMatchObject({ passed: true, pages: 1, house: false, notices: [] });
    expect(statesOf(report)).toEqual({ "index.html": "fresh" });
    expect(report.tools.map(({ name }) => name)).toEqual([
      "Aushang",
      "htmlhint",
      "html-validate",
      "pa11y",
      "axe-core",
      "HTML_CodeSniffer",
      "Chromium",
    ]);
    for (const { version } of report.tools) expect(version).toMatch(/\d/);
    expect(report.rules.map(({ tool }) => tool)).toEqual([
      "Aushang",
      "htmlhint",
      "html-validate",
      "Aushang im Browser",
      "axe-core",
      "HTML_CodeSniffer",
    ]);
  });

  test("finds what only a browser sees, in German, with place, criterion and remedy", async () => {
    const small = '<a href="a.html" style="font-size:8px">a</a><a href="b.html" style="font-size:8px">b</a>';
    const page = goodPage("Blass", `${PALE}<p>Siehe</p>${small}`);
    const report = await gate(
      await folderWith({ "blass.html": page, "a.html": goodPage("A"), "b.html": goodPage("B") }),
    );
    expect(report.passed).toBe(false);
    const contrast = report.findings.find(({ criteria }) => criteria?.includes("1.4.3"));
    expect(contrast).toMatchObject({
      level: "error",
      rule: "axe/color-contrast",
      file: "blass.html",
      line: 12,
      column: 1,
      criteria: ["1.4.3"],
      message: "Der Kontrast zwischen Schrift und Hintergrund reicht nicht aus.",
      remedy: "Wählen Sie Farben mit mindestens 4,5 : 1, bei großer Schrift mit mindestens 3 : 1.",
    });
    expect(browserErrors(report)).toContainEqual(["blass.html", "axe/target-size"]);
  });

  test("asks the browser again only for pages of which something changed", async () => {
    const root = await folderWith({
      "bild.html": goodPage("Bild", '<img src="bild.gif" alt="Foto des Brunnens" width="1" height="1">'),
      "bild.gif": PIXEL,
      "text.html": goodPage("Text", PALE),
    });
    const cacheDir = await temporaryFolder();
    const first = await gate(root, { cacheDir });
    const second = await gate(root, { cacheDir });
    expect(statesOf(first)).toEqual({ "bild.html": "fresh", "text.html": "fresh" });
    expect(statesOf(second)).toEqual({ "bild.html": "cached", "text.html": "cached" });
    expect(second.findings).toEqual(first.findings);
    expect(browserErrors(second)).toContainEqual(["text.html", "axe/color-contrast"]);

    await writeFiles(root, { "bild.gif": Buffer.concat([PIXEL, Buffer.from([0])]) });
    expect(statesOf(await gate(root, { cacheDir }))).toEqual({ "bild.html": "fresh", "text.html": "cached" });
    await writeFiles(root, { "text.html": goodPage("Text", "<p>Kräftige Schrift.</p>") });
    const repaired = await gate(root, { cacheDir });
    expect(statesOf(repaired)).toEqual({ "bild.html": "cached", "text.html": "fresh" });
    expect(browserErrors(repaired)).toEqual([]);

    const pa11y = { ...(await readPa11yConfig()), timeout: 5_000 };
    expect(statesOf(await gate(root, { cacheDir, pa11y })), "another configuration").toEqual(statesOf(first));
    expect(statesOf(await gate(root, { cacheDir, fresh: true })), "asked for").toEqual(statesOf(first));
  });

  test("runs its own rules again when any file of the folder changed", async () => {
    const root = await folderWith({
      "a.html": goodPage("A", '<a href="b.html">Zur anderen Seite</a>'),
      "b.html": goodPage("B"),
    });
    const cacheDir = await temporaryFolder();
    const options = { cacheDir, browser: false };
    const broken = ({ findings }: CheckReport): string[] =>
      findings.filter(({ level }) => level === "error").map(({ file, rule }) => `${file} ${rule}`);
    expect(broken(await gate(root, options))).toEqual([]);
    expect(broken(await gate(root, options))).toEqual([]);
    await rename(join(root, "b.html"), join(root, "c.html"));
    expect(broken(await gate(root, options))).toEqual(["a.html link-broken"]);
  });

  test("checks again where the stored verdict is damaged", async () => {
    const root = await folderWith({ "text.html": goodPage("Text", PALE) });
    const cacheDir = await temporaryFolder();
    const first = await gate(root, { cacheDir });
    for (const entry of await readdir(cacheDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      await writeFile(file, (await readFile(file, "utf8")).replaceAll(/\[.*\]/gs, "[]"));
    }
    const second = await gate(root, { cacheDir });
    expect(statesOf(second)).toEqual({ "text.html": "fresh" });
    expect(second.findings).toEqual(first.findings);
  });

  test("two runs at once over one cache do not disturb each other", async () => {
    const root = await folderWith({ "a.html": goodPage("A"), "b.html": goodPage("B", PALE) });
    const cacheDir = await temporaryFolder();
    const [one, two] = await Promise.all([gate(root, { cacheDir }), gate(root, { cacheDir })]);
    expect(one?.findings).toEqual(two?.findings);
    expect(statesOf(await gate(root, { cacheDir }))).toEqual({ "a.html": "cached", "b.html": "cached" });
  });

  test("never lets a page pass that keeps the browser from judging it", async () => {
    const root = await folderWith({
      "dialog.html": goodPage("Dialog", `<script>alert("Halt"); confirm("Wirklich?");</script>${PALE}`),
      "endlos.html": goodPage("Endlos", "<script>for (;;);</script>"),
      "gut.html": goodPage("Gut"),
      "umleitung.html": goodPage("Umleitung", `<script>location.href = "gut.html"</script>${PALE}`),
    });
    const options = { cacheDir: await temporaryFolder(), pa11y: { ...(await readPa11yConfig()), timeout: 6_000 } };
    const report = await gate(root, options);
    expect(statesOf(report)).toEqual({
      "dialog.html": "fresh",
      "endlos.html": "failed",
      "gut.html": "fresh",
      "umleitung.html": "failed",
    });
    expect(browserErrors(report)).toEqual([
      ["dialog.html", "axe/color-contrast"],
      ["endlos.html", "browser-check-failed"],
      ["umleitung.html", "browser-check-failed"],
    ]);
    expect(
      report.findings.find(({ file, rule }) => file === "endlos.html" && rule === "browser-check-failed")?.message,
    ).toBe(
      "Die Seite konnte im Browser nicht geprüft werden, auch nicht beim zweiten Versuch: keine Antwort nach 6 Sekunden.",
    );
    expect(statesOf(await gate(root, { ...options, only: ["umleitung.html"] }))).toEqual({
      "umleitung.html": "failed",
    });
  });

  test("judges a page that redirects at once by itself, not by its target", async () => {
    const redirect = (target: string): string =>
      goodPage("Umzug", `${PALE}<p><a href="neu.html">Zur neuen Adresse der Seite</a></p>`).replace(
        "<title>",
        `<meta http-equiv="refresh" content="0; url=${target}"><title>`,
      );
    const root = await folderWith({
      "alt.html": redirect("neu.html"),
      "fort.html": redirect("https://example.org/"),
      "neu.html": goodPage("Neu"),
    });
    const report = await gate(root);
    expect(statesOf(report)).toEqual({ "alt.html": "fresh", "fort.html": "fresh", "neu.html": "fresh" });
    expect(browserErrors(report)).toEqual([
      ["alt.html", "axe/color-contrast"],
      ["fort.html", "axe/color-contrast"],
    ]);
  });

  test("checks only the pages asked for", async () => {
    const root = await folderWith({ "a.html": goodPage("A"), "b.html": goodPage("B", PALE) });
    const report = await gate(root, { only: ["a.html"] });
    expect(report.checked).toEqual([{ path: "a.html", browser: "fresh" }]);
    expect(browserErrors(report)).toEqual([]);
    await expect(gate(root, { only: ["c.html"] })).rejects.toThrow(/„c\.html“ gibt es in diesem Ordner nicht/);
  });

  test("without a browser it says what stays unknown", async () => {
    const report = await gate(await folderWith({ "index.html": goodPage("Blass", PALE) }), { browser: false });
    expect(statesOf(report)).toEqual({ "index.html": "off" });
    expect(report.notices).toEqual([expect.stringMatching(/^Ohne Browser geprüft: Kontraste/)]);
    expect(report.tools.map(({ name }) => name)).not.toContain("axe-core");
  });

  test("a page that cannot be read fails the folder", async () => {
    const report = await gate(await folderWith({ "kaputt.html": Buffer.from([0xff, 0xfe, 0]) }), { browser: false });
    expect(report).toMatchObject({ passed: false, pages: 0 });
  });

  test("a cache that cannot be written is told, and stops nothing", async () => {
    const root = await folderWith({ "index.html": goodPage() });
    const report = await gate(root, { browser: false, cacheDir: join(await folderWith({ datei: "" }), "datei") });
    expect(report.notices.join()).toMatch(/nicht für den nächsten Lauf aufgehoben.*ENOTDIR/);
  });

  test("its report must not become part of the site", async () => {
    const root = await folderWith({ "index.html": goodPage() });
    for (const reportDir of [root, join(root, "bericht")]) {
      await expect(gate(root, { browser: false, reportDir })).rejects.toThrow(CheckError);
    }
    expect(await readdir(root)).toEqual(["index.html"]);
  });

  test("pages tested must equal pages asked for", async () => {
    const { pages } = await readFolder(await folderWith({ "a.html": goodPage(), "b.html": goodPage() }));
    expect(unaccounted(pages, new Map([["a.html", "fresh"]]))).toMatchObject([{ level: "error", file: "b.html" }]);
  });
});
