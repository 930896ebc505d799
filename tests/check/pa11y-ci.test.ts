import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { findBrowser } from "../../src/check/browser/find-browser.ts";
import { checkInBrowser } from "../../src/check/browser-check.ts";
import { openCache } from "../../src/check/cache.ts";
import { rawIssue } from "../../src/check/engines/pa11y.ts";
import { runGate } from "../../src/check/gate.ts";
import { translate } from "../../src/check/messages/translate.ts";
import { readFolder } from "../../src/check/read-folder.ts";
import { folderWith, goodPage, temporaryFolder } from "./support.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const pa11yCi = createRequire(import.meta.url).resolve("pa11y-ci/bin/pa11y-ci.js");
const output = z.object({ results: z.record(z.string(), z.array(rawIssue.omit({ needsReview: true }))) });

const PAGES = {
  "gut.html": goodPage("Gut", '<p><a href="bild.html" aria-label="Abteilung 3">Abt. 3</a></p>'),
  "blass.html": goodPage("Blass", '<p style="color: #aaa; background: #fff">Blasse Schrift.</p>'),
  "bild.html": goodPage(
    "Bild",
    '<p><img src="fehlt.png"><img src="x.png" alt="" title="Karte"></p><p><a href="gut.html"><img src="y.png" alt=""></a></p>',
  ),
  "formular.html": goodPage("Formular", '<form action="/"><input name="ort"><select name="tag"></select></form>'),
  "tabelle.html": goodPage(
    "Tabelle",
    '<table><tr><th>Ort<th>Zahl<tr><td>Musterstadt<td>4</table><h2></h2><p><img src="x.png" alt="" title="Karte"></p>',
  ),
  "klein.html": goodPage(
    "Klein",
    '<a href="gut.html" style="font-size:6px">a</a><a href="bild.html" style="font-size:6px">b</a>',
  ),
  "sprache.html": goodPage(
    "Sprache",
    '<p lang="quatsch">Hallo</p><p id="a">A</p><p id="a">B</p><a href="#fehlt">Sprung</a>',
  ),
  "verlauf.html": goodPage(
    "Verlauf",
    '<p style="background: linear-gradient(#fff, #000); color: #777">Auf einem Verlauf.</p>',
  ),
};

/** Runs plain pa11y-ci as anybody would, with the same browser. It exits with 2 when it finds errors. */
async function plainPa11yCi(config: string): Promise<z.infer<typeof output>> {
  const { executablePath, env } = await findBrowser();
  const text = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [pa11yCi, "--config", config, "--json"],
      { cwd: PROJECT, env: { ...process.env, ...env, PUPPETEER_EXECUTABLE_PATH: executablePath } },
      (error, stdout) => (stdout === "" ? reject(error) : resolve(stdout)),
    );
  });
  return output.parse(JSON.parse(text));
}

test("plain pa11y-ci over the list of pages that the gate wrote comes to the same verdicts", async () => {
  const root = await folderWith(PAGES);
  const reportDir = await temporaryFolder();
  await runGate({ root, house: null, browser: false, cacheDir: null, reportDir });
  const { results } = await plainPa11yCi(join(reportDir, "urls.json"));

  const folder = await readFolder(root);
  const ours = await checkInBrowser(folder, folder.pages, { cache: openCache(null), progress: () => undefined });
  const demoted = new Set<string>();
  // Our own probes see more than pa11y's runners; the comparison is about those.
  const certain = ours.findings.filter(({ level, rule }) => level === "error" && /^(?:axe|htmlcs)\//.test(rule));
  for (const { path } of folder.pages) {
    const url = Object.keys(results).find((address) => address.endsWith(`/${path}`)) ?? "";
    const theirs = (results[url] ?? []).map((issue) => translate({ ...issue, needsReview: false }, path, demoted));
    const errors = certain.filter(({ file }) => file === path);
    expect(
      errors.map(({ rule, selector }) => [rule, selector]),
      path,
    ).toEqual(theirs.map(({ rule, selector }) => [rule, selector]));
  }
  // The comparison means something: there are good and bad pages, and findings of both engines.
  expect(Object.keys(results)).toHaveLength(Object.keys(PAGES).length);
  const rules = certain.map(({ file, rule }) => `${file} ${rule}`);
  expect(rules).toEqual(
    expect.arrayContaining([
      "blass.html axe/color-contrast",
      "bild.html axe/image-alt",
      "bild.html htmlcs/H67.1",
      "klein.html axe/target-size",
      "tabelle.html htmlcs/H67.1",
    ]),
  );
  // What axe could not decide fails no page in either, but the gate tells it.
  const unsure = ours.findings.filter(({ file, rule }) => file === "verlauf.html" && rule === "axe/color-contrast");
  expect(unsure.map(({ level }) => level)).toEqual(["warning"]);
  expect(rules.filter((rule) => /^(?:gut|verlauf)\.html/.test(rule))).toEqual([]);
});
