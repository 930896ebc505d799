import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Owner } from "../../src/check/evidence/owner.ts";
import { runGate } from "../../src/check/gate.ts";
import { groupFindings } from "../../src/check/report/group.ts";
import { htmlReport } from "../../src/check/report/html-report.tsx";
import { splitQuotes } from "../../src/check/report/message.tsx";
import { reportShape } from "../../src/check/report/report.ts";
import { summarize } from "../../src/check/report/summary.ts";
import { acceptance, checklist, finding, lone, owner, report } from "./evidence/support.ts";
import { folderWith, goodPage, temporaryFolder } from "./support.ts";

const FINDINGS = report().findings;

test("the same finding on many pages is told once, gravest first", () => {
  const groups = groupFindings([...FINDINGS].reverse());
  expect(groups.map(({ level, places, files, witnesses }) => [level, places.length, files, witnesses])).toEqual([
    ["error", 2, 2, ["htmlhint/alt-require"]],
    ["warning", 1, 1, []],
    ["hint", 1, 1, []],
  ]);
});

describe("the summary on the terminal", () => {
  test("names errors with places, counts hints, and ends with the verdict", () => {
    expect(summarize(report())).toBe(`Fehler: Einem Bild fehlt der Alternativtext. [axe/image-alt, WCAG 1.1.1]
    2024/11.html:12:5 #inhalt > img
    2024/12.html:3:5 #inhalt > img
    Abhilfe: Beschreiben Sie das Bild.
Warnung: Der Titel <b> & „so the title goes“ ist lang. [titel, WCAG 2.4.2]
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
      "Der Titel &lt;b> &amp; „<samp>so the title goes</samp>“ ist lang.",
      "ebenso gemeldet von <code>htmlhint/alt-require</code>",
      "WCAG 1.1.1",
      "<li>axe-core 4.11.4</li>",
      "axe/image-alt, axe/color-contrast",
      "<dt>Das Kriterium ist entfallen.</dt>",
      "unverändert seit der letzten Prüfung im Browser",
      "Ein Hinweis zum Lauf.",
    ]) {
      expect(html).toContain(part);
    }
    expect(html).not.toMatch(/<script| src=|@import|url\(/);
  });

  test("tells of each criterion what was checked, what a person must look at, and who did", () => {
    const noted = { "1.1.1": { note: "Die Plakate sind beschrieben.", pages: ["2024/11.html"] } };
    const html = htmlReport(report({ owner: owner({ checklist: checklist("erfüllt", noted) }) }), (path) => path);
    const [, entry = ""] = /(<section id="kriterium-1\.1\.1">.*?<\/section>)/.exec(html) ?? [];
    expect(entry.replaceAll(/<[^>]+>/g, "|").replaceAll(/\|+/g, "|")).toMatchInlineSnapshot(
      `"|1.1.1 Nicht-Text-Inhalt|Stand: |nicht erfüllt|Werkzeuge: 1 Regel auf 2 Seiten, 2 Fehler.|Menschen: erfüllt – Redaktion, 20. November 2026. Die Plakate sind beschrieben. Angesehen: |2024/11.html|Von Menschen anzusehen: Sagt jeder Alternativtext das, wofür das Bild in der Mitteilung steht? Sind Zierbilder stumm und Diagramme im Text erklärt?|Stufe A, EN 301 549 Abschnitt 9.1.1.1, |Understanding| 1.1.1 (W3C, englisch)|Die Regel zu 1.1.1|axe/image-alt|"`,
    );
  });

  test("asks for a person where nobody looked, in lines for pruefung.yaml", () => {
    const open = { "2.4.7": { result: "offen", by: null, date: null, isCurrent: false } } as const;
    const asked = htmlReport(report({ owner: owner({ checklist: checklist("erfüllt", open) }) }), (path) => path);
    const [, lines = ""] = /<pre>(.*?)<\/pre>/s.exec(asked) ?? [];
    expect(lines).toMatch(/^ {2}# Fokus sichtbar: Sieht man .*\?\n {2}2\.4\.7: \{ result: offen, by: , date: \}\n$/);
    expect(htmlReport(report({ owner: owner() }), (path) => path)).toContain("Alle Kriterien wurden im letzten Jahr");
    expect(htmlReport(report(), (path) => path)).not.toContain("pruefung.yaml");
  });

  test("lists accepted findings with their reason", () => {
    const accepted = [
      acceptance({ page: "2024/11.html", until: "2027-01-31" }),
      acceptance({ rule: "titel", until: "2026-01-31", isExpired: true }),
    ];
    const html = htmlReport(
      report({ owner: owner({ accepted }), accepted: [{ ...finding(), acceptance: 0 }] }),
      (path) => path,
    ).replaceAll(/<[^>]+>/g, "");
    expect(html).toContain(
      "axe/image-alt auf 2024/11.html: Das Bild ist nur Zierde. Redaktion, 20. November 2026, gilt bis 31. Januar 2027. Betrifft 1 Befund.",
    );
    expect(html).toContain(
      "titel auf allen Seiten: Das Bild ist nur Zierde. Redaktion, 20. November 2026, abgelaufen am",
    );
  });

  test("links checked pages only", () => {
    const html = htmlReport(report({ findings: [lone({ file: "content/pruefung.yaml" })] }), (path) => `../${path}`);
    expect(html).toContain("<li>content/pruefung.yaml:12:5 ");
  });

  test("stays short with ten thousand findings of few rules, many wordings and many pages", () => {
    const checked = Array.from({ length: 10_000 }, (_, index) => ({
      path: `${index}.html`,
      browser: "fresh" as const,
    }));
    const findings = checked.map(({ path }, index) =>
      lone({ file: path, rule: `regel-${index % 50}`, message: `Der ${index % 2_000}. Text ist falsch.` }),
    );
    const html = htmlReport(report({ checked, findings, pages: 10_000 }), (path) => `../_site/${path}`);
    expect(html.length).toBeLessThan(500_000);
    expect(html.match(/</g)?.length).toBeLessThan(20_000);
    expect(html).toContain("weiteren Wortlauten; alle stehen in findings.json.");
    const text = summarize(report({ checked, findings, pages: 10_000 }));
    expect(text.split("\n").length).toBeLessThan(1_100);
    expect(text).toContain("weitere Wortlaute");
  });
});

describe("quotations in messages", () => {
  test.each([
    ["Ohne.", ["Ohne."]],
    ["„a“ und „b“.", ["„", "<a>", "“ und „", "<b>", "“."]],
    ["Sagt („x „y“ z“).", ["Sagt („", "<x „y“ z>", "“)."]],
    ["Offen „bis zum Ende", ["Offen „", "<bis zum Ende>"]],
    ["Nur zu“ hier.", ["Nur zu“ hier."]],
  ])("%s", (text, parts) => {
    expect(splitQuotes(text).map((part) => (part.isQuoted ? `<${part.text}>` : part.text))).toEqual(parts);
  });

  test("lose no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("„", "“", "a", " ") }), (text) => {
        expect(
          splitQuotes(text)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
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
    for (const name of ["findings.json", "earl.jsonld", "urls.json"])
      expect(await read(one, name)).toBe(await read(two, name));
    expect(JSON.parse(await read(one, "findings.json"))).toMatchObject({ folder: root, pages: 2, passed: false });
    expect(await read(one, "index.html")).toMatch(/href="\.\.\/aushang-check-\w+\/%C3%A4%20b\/c%23\.html"/);
  });

  test("name the final folder when a build checks beside its target", async () => {
    const root = await folderWith({ "index.html": goodPage() });
    const [reportDir, finalRoot] = [await temporaryFolder(), join(await temporaryFolder(), "_site")];
    const report = await runGate({ root, finalRoot, house: null, browser: false, cacheDir: null, reportDir });
    expect(report.folder).toBe(finalRoot);
    expect(await readFile(join(reportDir, "urls.json"), "utf8")).toContain(`${finalRoot}/index.html`);
  });

  test("come back from findings.json as they were", async () => {
    const root = await folderWith({ "index.html": goodPage("Start", '<img src="x.png">') });
    const reportDir = await temporaryFolder();
    const own = owner({
      accepted: [acceptance({ rule: "image-alt" })],
      incompatible: [
        {
          content: "Plakat",
          criteria: ["1.3.1"],
          reason: "Ohne Struktur.",
          alternative: null,
          since: null,
          until: null,
        },
      ],
    });
    const run = await runGate({ root, house: null, owner: own, browser: false, cacheDir: null, reportDir });
    expect(run.accepted).toHaveLength(1);
    expect(reportShape.parse(JSON.parse(await readFile(join(reportDir, "findings.json"), "utf8")))).toEqual(run);
  });

  test("hold a conformance report for the owner of a site only", async () => {
    const root = await folderWith({ "index.html": goodPage() });
    const reportDir = await temporaryFolder();
    const run = (whose: Owner | null) =>
      runGate({ root, house: null, owner: whose, browser: false, cacheDir: null, reportDir });
    await run(owner());
    expect(await readdir(reportDir)).toContain("openacr.yaml");
    await run(null);
    expect(await readdir(reportDir)).not.toContain("openacr.yaml");
  });
});
