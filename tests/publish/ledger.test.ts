import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { appendToLedger } from "../../src/publish/ledger/append-ledger.ts";
import { checkLedger, finalTarget } from "../../src/publish/ledger/check-ledger.ts";
import { endingsOf } from "../../src/publish/ledger/endings.ts";
import { readLedger } from "../../src/publish/ledger/ledger.ts";
import { renderContent } from "../example-site.ts";

let content: string;
const write = (text: string) => writeFileSync(join(content, "permalinks.yaml"), text);
const written = new Set(["index.html", "2024/neu.html"]);
const check = () => checkLedger(readLedger(content).entries, written);

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), "aushang-ledger-")), "content");
  cpSync("content/media", content, { recursive: true });
});

describe("the ledger of addresses", () => {
  it("is satisfied while every published address is still written", () => {
    write("index.html: published\n2024/neu.html: published\n");
    expect(readLedger(content).findings).toEqual([]);
    expect(check()).toEqual([]);
  });

  it("fails the build when a published address vanished without an entry, and names the line and the ways out", () => {
    write("# Verzeichnis\nindex.html: published\n2024/alt.html: published\n");
    expect(check()).toMatchInlineSnapshot(`
      [
        {
          "file": "content/permalinks.yaml",
          "level": "error",
          "line": 3,
          "message": "Die Adresse „2024/alt.html“ wurde veröffentlicht, die Inhalte ergeben sie aber nicht mehr.",
          "remedy": "Den Text wiederherstellen oder den Zustand auf „{ moved: … }“, „{ withdrawn: …, reason: … }“ oder „{ erased: … }“ setzen.",
          "rule": "address-vanished",
        },
      ]
    `);
  });

  it("follows moves to the end and refuses circles and moves to nowhere", () => {
    write("a.html: { moved: b.html }\nb.html: { moved: 2024/neu.html }\n");
    expect(check()).toEqual([]);
    expect(endingsOf(readLedger(content).entries, written)).toEqual([
      { path: "a.html", kind: "moved", to: "2024/neu.html" },
      { path: "b.html", kind: "moved", to: "2024/neu.html" },
    ]);
    write("a.html: { moved: b.html }\nb.html: { moved: a.html }\nc.html: { moved: fehlt.html }\n");
    expect(check().map(({ rule, line }) => [rule, line])).toEqual([
      ["address-moved-nowhere", 1],
      ["address-moved-nowhere", 2],
      ["address-moved-nowhere", 3],
    ]);
    expect(finalTarget("a.html", new Map(), written)).toBe(null);
  });

  it("refuses an entry that says an address ended while the contents still give it", () => {
    write("index.html: { erased: 2024-05-01 }\n");
    expect(check().map(({ rule }) => rule)).toEqual(["address-taken"]);
  });

  it("lets a file end, but not move: a picture cannot tell where it went", () => {
    write("medien/alt.png: { erased: 2024-05-01 }\nmedien/bild.png: { moved: index.html }\n");
    expect(check().map(({ rule }) => rule)).toEqual(["address-cannot-move"]);
    expect(endingsOf(readLedger(content).entries, written)).toEqual([]);
  });

  it.each([
    ["a.html: weg", "ledger-state"],
    ["a.html: { moved: ../b.html }", "ledger-state"],
    ["a.html: { erased: 2024-02-30 }", "ledger-state"],
    ["a.html: { withdrawn: 2024-02-01 }", "ledger-state"],
    ["/a.html: published", "ledger-path"],
    ["../a.html: published", "ledger-path"],
    ["a.html: published\na.html: published", "duplicate-key"],
    ["- a.html", "ledger-form"],
    ["a.html: {", "yaml-syntax"],
  ])("names the mistake in the hand-edited line %j", (text, rule) => {
    write(`${text}\n`);
    expect(readLedger(content).findings.map((finding) => finding.rule)).toContain(rule);
  });

  it("is appended to, sorted, and never rewritten", async () => {
    write("# von Hand\nz.html: published\n");
    expect(await appendToLedger(content, ["z.html", "b.html", "a.html"])).toEqual(["a.html", "b.html"]);
    expect(readFileSync(join(content, "permalinks.yaml"), "utf8")).toBe(
      "# von Hand\nz.html: published\na.html: published\nb.html: published\n",
    );
    expect(await appendToLedger(content, ["a.html"])).toEqual([]);
  });

  it("is left alone while it is broken", async () => {
    write("a.html: weg\n");
    await expect(appendToLedger(content, ["b.html"])).rejects.toThrow(/wird nicht verändert/);
    expect(readFileSync(join(content, "permalinks.yaml"), "utf8")).toBe("a.html: weg\n");
  });

  it("takes 20,000 addresses in its stride", () => {
    const paths = Array.from({ length: 20_000 }, (_, index) => `2024/01/01/mitteilung-${index}.html`);
    write(paths.map((path) => `${path}: published\n`).join(""));
    const { entries, findings } = readLedger(content);
    expect(findings).toEqual([]);
    expect(entries).toHaveLength(20_000);
    expect(entries.at(-1)?.place.line).toBe(20_000);
  });
});

describe("ended addresses of the example content", () => {
  it("still answer: a move leads on at once, a withdrawal gives its reason, an erasure shows nothing of the text", async () => {
    const site = await renderContent();
    const moved = site.read("2024/08/20/vereine-zaehlung.html");
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=vereine-in-musterstadt.html"/>');
    expect(moved).toContain('<a href="vereine-in-musterstadt.html">');
    expect(moved).toContain('rel="canonical" href="https://presse.example.org/2024/08/20/vereine-in-musterstadt.html"');
    expect(site.read("anfahrt.html")).toContain("Die Wegbeschreibung war veraltet.");
    expect(site.read("2023/05/04/beispiel-geloescht.html")).toContain("aus rechtlichen Gründen gelöscht");
    for (const path of ["anfahrt.html", "2024/08/20/vereine-zaehlung.html"]) {
      expect(site.read("dateien.html")).toContain(`href="${path}"`);
      expect(site.read("sitemap.xml")).not.toContain(path);
    }
  });
});
