import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { textBom } from "../../../../src/check/rules/folder/text-bom.ts";
import { folderOf, house } from "../examples.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "aushang-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function check(name: string, content: string): string[] {
  writeFileSync(join(root, name), content);
  return textBom.check({ folder: folderOf({}, [name], root), house }).map(({ level, file }) => `${level} ${file}`);
}

describe("text-bom", () => {
  test("reports text and tables without byte order mark", () => {
    expect(check("mitteilung.txt", "Förderung startet")).toEqual(["error mitteilung.txt"]);
    expect(check("zahlen.csv", "Ort;Zahl")).toEqual(["error zahlen.csv"]);
    expect(check("leer.txt", "")).toEqual(["error leer.txt"]);
  });

  test("accepts files with byte order mark", () => {
    expect(check("mitteilung.txt", "\uFEFFFörderung startet")).toEqual([]);
  });

  test("accepts robots.txt and files of other types", () => {
    expect(check("robots.txt", "User-agent: *")).toEqual([]);
    expect(check("bericht.pdf", "%PDF")).toEqual([]);
  });
});
