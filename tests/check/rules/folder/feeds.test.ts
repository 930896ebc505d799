import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { feeds } from "../../../../src/check/rules/folder/feeds.ts";
import { folderOf, house } from "../examples.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "aushang-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function check(xml: string, home = true): string[] {
  writeFileSync(join(root, "aktuell.xml"), xml);
  const folder = folderOf({ "index.html": "", "a.html": "" }, ["aktuell.xml"], root);
  return feeds
    .check({ folder, house: home ? house : null })
    .map(({ level, file, message }) => `${level} ${file}: ${message}`);
}

const feed = (links: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Presse &amp; mehr</title>${links}</feed>`;

describe("feeds", () => {
  test("accepts a feed and a sitemap whose addresses are files of the folder", () => {
    expect(
      check(feed('<link href="https://presse.example.org/a.html"/><link href="https://presse.example.org/"/>')),
    ).toEqual([]);
    expect(check("<urlset><url><loc> https://presse.example.org/a.html </loc></url></urlset>")).toEqual([]);
  });

  test.each([
    "https://presse.example.org/fehlt.html",
    "https://example.org/a.html",
    "a.html",
    "https://presse.example.org/%E0%A4%A",
  ])("reports the address %s", (address) => {
    expect(check(feed(`<link href="${address}"/>`))).toEqual([
      `error aktuell.xml: Die Adresse „${address}“ gibt es im Angebot nicht.`,
    ]);
  });

  test("reports addresses deep inside and in sitemaps", () => {
    expect(check("<urlset><url><loc>https://presse.example.org/x.html</loc></url></urlset>")).toHaveLength(1);
    expect(check(feed('<entry><link href="https://presse.example.org/x.html"/></entry>'))).toHaveLength(1);
  });

  test("reports what is no XML", () => {
    expect(check("<feed><title>Presse & mehr</title></feed>")).toEqual([
      expect.stringMatching(/kein wohlgeformtes XML/),
    ]);
    expect(check("<feed><title></feed>")).toHaveLength(1);
  });

  test("leaves foreign folders alone", () => {
    expect(check("<feed>", false)).toEqual([]);
  });
});
