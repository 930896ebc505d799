import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runGate } from "../../src/check/gate.ts";
import { mergeReports, readReports } from "../../src/check/merge-reports.ts";
import type { CheckReport } from "../../src/check/report/report.ts";
import { pagesOfShard, parseShard } from "../../src/check/shard.ts";
import { acceptance, owner, report } from "./evidence/support.ts";
import { folderWith, goodPage, temporaryFolder } from "./support.ts";

/** The parts 1 to `count` of a report that has no pages. */
function parts(count: number, overrides: Partial<CheckReport> = {}): CheckReport[] {
  return Array.from({ length: count }, (_, index) => report({ ...overrides, shard: { index: index + 1, count } }));
}

describe("a part of a check", () => {
  test("every page is in exactly one part", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (pages, count) => {
        const shards = Array.from({ length: count }, (_, index) => pagesOfShard(pages, { index: index + 1, count }));
        expect(shards.flat().sort()).toEqual([...pages].sort());
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is named by its number and the number of parts", () => {
    expect(parseShard("2/4")).toEqual({ index: 2, count: 4 });
    for (const wrong of ["0/4", "5/4", "2", "2/", "-1/4", "zwei/vier", ""]) {
      expect(() => parseShard(wrong), wrong).toThrow(/--shard 2\/4/);
    }
  });
});

describe("parts put together", () => {
  test("say what one run over everything says", async () => {
    const root = await folderWith({
      "a.html": goodPage("Alpha", '<p><img src="x.png"></p>'),
      "b.html": goodPage("Beta", '<a href="fehlt.html">Fehlt</a>'),
      "c.html": goodPage("Alpha", "<h4>Zu tief</h4>"),
      "d.html": goodPage("Delta"),
      "e.html": "\u0000",
      "Falscher Name.txt": "x",
    });
    const options = { root, house: null, browser: false, cacheDir: null };
    const whole = await runGate(options);
    expect(whole.counts.error).toBeGreaterThan(2);
    for (const count of [1, 2, 3, 6]) {
      const folders: string[] = [];
      for (let index = count; index >= 1; index--) {
        const reportDir = join(await temporaryFolder(), "teil");
        const part = await runGate({ ...options, reportDir, shard: { index, count } });
        expect(part.pages).toBeLessThanOrEqual(Math.ceil(whole.pages / count));
        folders.push(reportDir);
      }
      expect(mergeReports(await readReports(folders)), `${count} Teile`).toEqual(whole);
    }
  });

  test("set accepted findings aside once, and call an acceptance unused only when no part used it", () => {
    const site = owner({ accepted: [acceptance({ rule: "axe/image-alt" }), acceptance({ rule: "nie" })] });
    const [first, second] = parts(2, { owner: site, findings: [] });
    if (first === undefined || second === undefined) throw new Error("zwei Teile");
    const found = report().findings.find(({ rule }) => rule === "axe/image-alt");
    if (found === undefined) throw new Error("kein Befund");
    const merged = mergeReports([{ ...first, accepted: [{ ...found, acceptance: 0 }] }, second]);
    expect(merged.accepted.map(({ rule, acceptance: place }) => [rule, place])).toEqual([["axe/image-alt", 0]]);
    expect(merged.findings.map(({ rule, message }) => [rule, message.includes("nie")])).toEqual([
      ["acceptance-unused", true],
    ]);
    expect(merged.passed).toBe(true);
  });

  test("do not pass while a part is missing", () => {
    expect(() => mergeReports(parts(4).slice(0, 3))).toThrow(/fehlt Teil 4 von 4/);
    expect(() => mergeReports([])).toThrow(/kein Bericht/);
  });

  test("must be of one check, each once, and no whole reports", () => {
    const [first, second] = parts(2);
    if (first === undefined || second === undefined) throw new Error("zwei Teile");
    expect(() => mergeReports([first, second, second])).toThrow(/doppelt/);
    expect(() => mergeReports([first, { ...second, digest: "1".repeat(64) }])).toThrow(
      /Teil 2 sind die geprüften Seiten andere als in Teil 1/,
    );
    expect(() => mergeReports([first, { ...second, tools: [] }])).toThrow(/Fassungen der Werkzeuge/);
    expect(() => mergeReports([report()])).toThrow(/schon ein ganzer/);
  });

  test("a damaged or missing report is named", async () => {
    const folder = await folderWith({ "findings.json": '{"passed":true}' });
    await expect(readReports([folder])).rejects.toThrow(/findings\.json.*nicht lesbar: der Inhalt ist beschädigt/s);
    await expect(readReports([join(folder, "weg")])).rejects.toThrow(/nicht lesbar/);
  });
});
