import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runGate } from "../../src/check/gate.ts";
import type { ReportFinding } from "../../src/check/merge.ts";
import { groupFindings } from "../../src/check/report/group.ts";
import { htmlReport } from "../../src/check/report/html-report.tsx";
import type { CheckReport } from "../../src/check/report/report.ts";
import { summarize } from "../../src/check/report/summary.ts";
import { folderWith, goodPage, temporaryFolder } from "./support.ts";

function finding(overrides: Partial<ReportFinding> = {}): ReportFinding {
  return {
    level: "error",
    rule: "axe/image-alt",
    file: "2024/11.html",
    line: 12,
    column: 5,
    selector: "#inhalt > img",
    criteria: ["1.1.1"],
    message: "Einem Bild fehlt der Alternativtext.",
    remedy: "Beschreiben Sie das Bild.",
    witnesses: ["axe/image-alt", "htmlhint/alt-require"],
    ...overrides,
  };
}

const FINDINGS = [
  finding(),
  finding({ file: "2024/12.html", line: 3 }),
  finding({
    level: "warning",
    rule: "titel",
    message: "Der Titel <b> & „so“ ist lang.",
    criteria: [],
    selector: "title",
  }),
  finding({ level: "hint", rule: "rat", message: "Ein Rat.", criteria: [] }),
];

function report(overrides: Partial<CheckReport> = {}): CheckReport {
  return {
    passed: false,
    folder: "_site",
    pages: 2,
    counts: { error: 2, warning: 1, hint: 1 },
    checked: [
      { path: "2024/11.html", browser: "fresh" },
      { path: "2024/12.html", browser: "cached" },
    ],
    tools: [{ name: "axe-core", version: "4.11.4" }],
    rules: [{ tool: "axe-core", ids: ["image-alt", "color-contrast"] }],
    house: true,
    demoted: [{ code: "WCAG2AA.Principle4.Guideline4_1.4_1_1.F77", reason: "Das Kriterium ist entfallen." }],
    notices: ["Ein Hinweis zum Lauf."],
    findings: FINDINGS,
    ...overrides,
  };
}

test("the same finding on many pages is told once, gravest first", () => {
  const groups = groupFindings([...FINDINGS].reverse());
  expect(groups.map(({ level, places, files, witnesses }) => [level, places.length, files, witnesses])).toEqual([
    ["error", 2, 2, ["htmlhint/alt-require"]],
    ["warning", 1, 1, ["axe/image-alt", "htmlhint/alt-require"]],
    ["hint", 1, 1, ["axe/image-alt", "htmlhint/alt-require"]],
  ]);
});

describe("the summary on the terminal", () => {
  test("names errors with places, counts hints, and ends with the verdict", () => {
    expect(summarize(report())).toBe(`Fehler: Einem Bild fehlt der Alternativtext. [axe/image-alt, WCAG 1.1.1]
    2024/11.html:12:5 #inhalt > img
    2024/12.html:3:5 #inhalt > img
    Abhilfe: Beschreiben Sie das Bild.
Warnung: Der Titel <b> & „so“ ist lang. [titel]
    2024/11.html:12:5 title
    Abhilfe: Beschreiben Sie das Bild.
Beachten: Ein Hinweis zum Lauf.
Nicht bestanden: 2 Seiten geprüft, 2 Fehler, 1 Warnung, 1 Hinweis (im Browser 1 neu, 1 unverändert seit der letzten Prüfung).`);
  });

  test("tells only the first places of many", () => {
    const many = Array.from({ length: 9 }, (_, index) => finding({ file: `${index}.html` }));
    expect(summarize(report({ findings: many }))).toMatch(
      /4\.html:12:5 .*\n {4}und 4 weitere Stellen, zusammen auf 9 Seiten\n/,
    );
  });

  test("is one line when all is well", () => {
    const good = report({
      passed: true,
      pages: 1,
      findings: [],
      notices: [],
      counts: { error: 0, warning: 0, hint: 0 },
    });
    expect(summarize({ ...good, checked: [{ path: "a.html", browser: "off" }] })).toBe(
      "Bestanden: 1 Seite geprüft, 0 Fehler, 0 Warnungen, 0 Hinweise.",
    );
  });
});

describe("the report as a page", () => {
  test("holds findings, tools, rules and suppressions, escaped", () => {
    const html = htmlReport(report(), (path) => `../_site/${path}`);
    expect(html).toMatch(/^<!doctype html>\n<html lang="de">/);
    for (const part of [
      "<title>Prüfbericht: nicht bestanden</title>",
      '<a href="../_site/2024/12.html">2024/12.html:3:5</a> <code>#inhalt > img</code>',
      "Der Titel &lt;b> &amp; „so“ ist lang.",
      "ebenso gemeldet von <code>htmlhint/alt-require</code>",
      "WCAG 1.1.1",
      "<li>axe-core 4.11.4</li>",
      "image-alt, color-contrast",
      "<dt>Das Kriterium ist entfallen.</dt>",
      "unverändert seit der letzten Prüfung im Browser",
      "Ein Hinweis zum Lauf.",
    ]) {
      expect(html).toContain(part);
    }
    expect(html).not.toMatch(/<script|https?:/);
  });

  test("passes the gate itself", async () => {
    const root = await folderWith({
      "schlecht.html": htmlReport(report(), () => "gut.html"),
      "gut.html": htmlReport(report({ passed: true, findings: [], notices: [] }), () => "schlecht.html"),
    });
    const { findings } = await runGate({ root, house: null, browser: true, cacheDir: null });
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
    expect(findings.filter(({ rule }) => rule.startsWith("axe/"))).toEqual([]);
  });
});

describe("written reports", () => {
  test("are the same bytes for the same folder, and link to the checked pages", async () => {
    const root = await folderWith({
      "index.html": goodPage("Start", '<img src="x.png">'),
      "ä b/c#.html": goodPage("C"),
    });
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    for (const reportDir of [one, two]) await runGate({ root, house: null, browser: false, cacheDir: null, reportDir });
    const read = (folder: string, name: string): Promise<string> => readFile(join(folder, name), "utf8");
    expect(await read(one, "check-report.json")).toBe(await read(two, "check-report.json"));
    expect(JSON.parse(await read(one, "check-report.json"))).toMatchObject({ folder: root, pages: 2, passed: false });
    expect(await read(one, "check-report.html")).toMatch(/href="\.\.\/aushang-check-\w+\/%C3%A4%20b\/c%23\.html"/);
  });

  test("name the final folder when a build checks beside its target", async () => {
    const root = await folderWith({ "index.html": goodPage() });
    const [reportDir, finalRoot] = [await temporaryFolder(), join(await temporaryFolder(), "_site")];
    const report = await runGate({ root, finalRoot, house: null, browser: false, cacheDir: null, reportDir });
    expect(report.folder).toBe(finalRoot);
    expect(await readFile(join(reportDir, "urls.json"), "utf8")).toContain(`${finalRoot}/index.html`);
  });
});
