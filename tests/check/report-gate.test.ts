import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPa11yConfig } from "../../src/check/engines/pa11y-config.ts";
import type { Owner } from "../../src/check/evidence/owner.ts";
import { runGate } from "../../src/check/gate.ts";
import { htmlReport } from "../../src/check/report/html-report.tsx";
import { formatFinding } from "../../src/finding.ts";
import { acceptance, checklist, lone, owner, report } from "./evidence/support.ts";
import { folderWith, goodPage } from "./support.ts";

/** Faults whose messages quote what the report itself must not be blamed for. */
const BAD = [
  "<p>Nutzen Sie das Menü auf der rechten Seite. Click the button on the right.</p><p>NIEMAND LIEST GROSSBUCHSTABEN.</p>",
  "<p>Your application was rejected because the child was born in another country.</p><h4></h4><center>Alt</center>",
  '<p><a href="ziel/../ein/sehr-langer/pfad-ohne-umbruch/der-ueber-jede-zeile-ragt-und-nicht-aufhoert.html">hier</a></p>',
  '<img src="foto_0815.jpg" alt="foto_0815.jpg"><p style="color:#bbb;background:#fff">Blass.</p><input>',
  "<table><tr><td>a<td>b<tr><td>c<td>d</table><b>Gefälschte Überschrift</b><br>• Punkt<br>• Punkt",
  '<ul><p>Falsch</p></ul><iframe src="x.html"></iframe><p id="a">1</p><p id="a">2</p><h3>Ich</h3>',
];

const LEVELS = ["error", "warning", "hint"] as const;

/** What the gate finds wrong or doubtful in the report, which lies beside the pages. */
async function checkReport(root: string): Promise<string[]> {
  const only = ["pruefbericht/index.html"];
  // Time is no matter here, on however slow a machine.
  const pa11y = { ...(await readPa11yConfig()), timeout: 300_000 };
  const { findings } = await runGate({ root, only, house: null, browser: true, cacheDir: null, pa11y });
  return findings.filter(({ level, file }) => level !== "hint" && only.includes(file)).map(formatFinding);
}

/** A folder with faulty pages in `seiten` and the report on them in `pruefbericht`. */
async function reportOf(whose: Owner | null): Promise<string> {
  const pages = BAD.map((body, index) => [`seiten/${index}.html`, goodPage(`Seite ${index}`, body)] as const);
  const folder = await folderWith(Object.fromEntries(pages));
  const [root, reportDir] = [join(folder, "seiten"), join(folder, "pruefbericht")];
  const run = await runGate({ root, house: null, owner: whose, browser: true, cacheDir: null, reportDir });
  expect(run.counts.error).toBeGreaterThan(10);
  expect(run.counts.warning).toBeGreaterThan(10);
  return folder;
}

test("the report on another's folder passes the gate without error and warning", async () => {
  expect(await checkReport(await reportOf(null))).toEqual([]);
});

test("the report on a site of our own does, too, with checklist, faults and accepted findings", async () => {
  const whose = owner({
    checklist: checklist("erfüllt", {
      "1.1.1": { note: "Siehe Bilder.", pages: ["0.html", "1.html"] },
      "2.4.7": { result: "offen", by: null, date: null, isCurrent: false },
      "3.1.1": { isCurrent: false, date: "2024-01-31" },
    }),
    incompatible: [
      {
        content: "Plakat (PDF)",
        criteria: ["1.3.1"],
        reason: "Ohne Struktur.",
        alternative: null,
        since: "2024-08-20",
        until: null,
      },
    ],
    accepted: [acceptance({ rule: "all-caps", page: "0.html" }), acceptance({ rule: "axe/region" })],
  });
  const folder = await reportOf(whose);
  expect(await readFile(join(folder, "pruefbericht/index.html"), "utf8")).toContain("Noch von Menschen zu prüfen");
  expect(await checkReport(folder)).toEqual([]);
});

test("ten thousand findings make a page that passes the gate", async () => {
  const pages = Array.from({ length: 10_000 }, (_, index) => ({
    path: `2024/${index}.html`,
    browser: "fresh" as const,
  }));
  const findings = pages.map(({ path }, index) =>
    lone({
      file: path,
      level: LEVELS[index % 3] ?? "hint",
      rule: `regel-${index % 60}`,
      message: `Der Text „Some words number ${index}“ ist falsch.`,
    }),
  );
  const html = htmlReport(report({ checked: pages, findings, pages: 10_000, owner: owner() }), () => "index.html");
  expect(await checkReport(await folderWith({ "pruefbericht/index.html": html }))).toEqual([]);
});
