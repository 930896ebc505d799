import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFixtureSite } from "./site-fixture.ts";

let root = "";
let content = "";
let ledger = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "aushang-command-"));
  content = join(root, "content");
  ledger = join(content, "permalinks.yaml");
  mkdirSync(content);
  writeFixtureSite(join(root, "site"), { releases: 1 });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const command = [
    "--import",
    "tsx",
    "scripts/publish.ts",
    "--folder",
    join(root, "site"),
    "--content",
    content,
    ...args,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

test("a dry run names each change and makes none", () => {
  const { code, out, err } = publish(join(root, "ziel"), "--dry-run");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("neu       index.html (Startseite");
  expect(out).toContain("Nur geprüft, nichts verändert: 13 neu, 0 geändert, 0 gelöscht.");
  expect([existsSync(join(root, "ziel")), existsSync(ledger)]).toEqual([false, false]);
});

test("publishing enters new addresses once, and deletes what the ledger gives up", () => {
  mkdirSync(join(root, "ziel"));
  for (const name of ["plakat.pdf", "fremd.pdf"]) writeFileSync(join(root, "ziel", name), "PDF");
  writeFileSync(ledger, "plakat.pdf: { erased: 2026-01-31 }\nindex.html: published\n");
  const { code, out } = publish(join(root, "ziel"));
  expect(code).toBe(0);
  expect(out).toContain("bleibt    fremd.pdf (liegt nur am Ziel)");
  expect(out).toContain("Veröffentlicht: 13 neu, 0 geändert, 1 gelöscht.");
  expect(existsSync(join(root, "ziel", "plakat.pdf"))).toBe(false);
  const lines = readFileSync(ledger, "utf8").split("\n");
  expect(lines.slice(0, 2)).toEqual(["plakat.pdf: { erased: 2026-01-31 }", "index.html: published"]);
  expect(lines).toContain("2023/01/01/massnahme-0.html: published");
  expect(lines.filter((line) => line.startsWith("index.html:"))).toHaveLength(1);
  expect(publish(join(root, "ziel")).out).toContain("Veröffentlicht: 0 neu, 0 geändert, 0 gelöscht.");
});

test("a trial enters no address", () => {
  expect(publish(join(root, "probe"), "--trial").code).toBe(0);
  expect(existsSync(ledger)).toBe(false);
});

test("a broken ledger stops everything before the first file", () => {
  writeFileSync(ledger, "index.html: irgendwas\n");
  const { code, err } = publish(join(root, "ziel"));
  expect([code, existsSync(join(root, "ziel"))]).toEqual([2, false]);
  expect(err).toContain("permalinks.yaml ist fehlerhaft und wird nicht verändert");
});

test("wrong use is told with exit code 2", () => {
  expect(publish()).toMatchObject({ code: 2, err: expect.stringContaining("Bitte genau ein Ziel nennen") });
  expect(publish("a", "b").code).toBe(2);
  expect(publish(join(root, "site", "kopie"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("liegen ineinander"),
  });
});
