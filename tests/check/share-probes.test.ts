import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runGate } from "../../src/check/gate.ts";
import { keepDocuments } from "../../src/check/keep-documents.ts";
import { toPage } from "../../src/check/read-folder.ts";
import type { CheckReport } from "../../src/check/report/report.ts";
import { skeletonOf } from "../../src/check/skeleton.ts";
import { folderWith, goodPage, temporaryFolder } from "./support.ts";

function keyOf(body: string, style = ""): string | null {
  const html = goodPage("Titel", body).replace("</head>", `${style}</head>`);
  const page = toPage("seite.html", Buffer.from(html), keepDocuments());
  if ("level" in page) throw new Error(page.message);
  return skeletonOf(page)?.key ?? null;
}

const NEWS = '<h2 id="neues">Neues vom Amt</h2><p>Das <a href="a.html">Bürgerhaus</a> öffnet am Montag.</p>';

describe("the skeleton of a page", () => {
  test("stays the same when words, addresses and names change", () => {
    const other = '<h2 id="altes">Altes vom Markt</h2><p>Ein <a href="b.html">Schwimmbad</a> schließt am Freitag.</p>';
    expect(keyOf(other)).toBe(keyOf(NEWS));
  });

  test("does not change with what the head says about the page, or with addresses that are printed", () => {
    const head = (address: string): string =>
      `<link rel="canonical" href="${address}"><style>a::after { content: attr(href) }</style>`;
    expect(keyOf(NEWS.replace("a.html", "b.html"), head("https://example.org/b.html"))).toBe(
      keyOf(NEWS, head("https://example.org/a.html")),
    );
    expect(keyOf(NEWS.replace("a.html", "ein-viel-laengerer-donaudampfschifffahrtsname.html"), head(""))).not.toBe(
      keyOf(NEWS, head("")),
    );
  });

  test.each([
    ["another element", NEWS.replace("<p>", "<p><br>")],
    ["another class", NEWS.replace("<p>", '<p class="gross">')],
    ["an overlong word", NEWS.replace("Montag", "Donaudampfschifffahrtstag")],
    ["a text of another kind of length", NEWS.replace("am Montag", "am Montag ".repeat(30))],
    ["a leading mark", NEWS.replace("Das <a", "• <a")],
    ["capitals", NEWS.replace("Neues vom Amt", "NEUES VOM AMT")],
    ["another script", NEWS.replace("Neues vom Amt", "Новости")],
    ["an attribute that says how it looks", NEWS.replace("<p>", '<p style="height: 1em">')],
  ])("is another with %s", (_, other) => {
    expect(keyOf(other)).not.toBe(keyOf(NEWS));
  });

  test("is another where a style sheet asks for the changed word", () => {
    const style = '<style>#neues { width: 90rem } a[href="x.html"] { float: left }</style>';
    expect(keyOf(NEWS.replace('"neues"', '"altes"'), style)).not.toBe(keyOf(NEWS, style));
    expect(keyOf(NEWS.replace('"a.html"', '"x.html"'), style)).not.toBe(keyOf(NEWS, style));
  });

  test("is unknown where a script, a frame or another file decides how the page looks", () => {
    for (const foreign of [
      "<script></script>",
      "<iframe src=a.html title=A></iframe>",
      '<link rel="stylesheet" href="a.css">',
    ])
      expect(keyOf(NEWS + foreign), foreign).toBeNull();
  });
});

describe("pages that differ in text only", () => {
  /** Fixed height: a longer text would run out of its box. */
  const box = (text: string, height = "6em"): string =>
    `<style>p { height: ${height}; overflow: hidden }</style><p>${text}</p>`;

  async function check(root: string, cacheDir: string | null = null): Promise<CheckReport> {
    return runGate({ root, house: null, browser: true, cacheDir });
  }
  function standIns({ checked }: CheckReport): Record<string, string | undefined> {
    return Object.fromEntries(checked.map(({ path, standIn }) => [path, standIn]));
  }

  test("share the layout probes of the one with the most text, and the report says so", async () => {
    const root = await folderWith({
      "a.html": goodPage("Alpha", box("Kurz.")),
      "b.html": goodPage("Beta", box("Etwas länger.")),
      "c.html": goodPage("Gamma", "<ul><li>Anders</li></ul>"),
    });
    expect(standIns(await check(root))).toEqual({ "a.html": "b.html", "b.html": undefined, "c.html": undefined });
  });

  test("are looked at one by one where the fullest shows a fault", async () => {
    const text = "Der Brunnen am Markt läuft wieder und alle freuen sich";
    const root = await folderWith({
      "a.html": goodPage("Alpha", box(text, "1em")),
      "b.html": goodPage("Beta", box(`${text} so.`, "1em")),
    });
    const report = await check(root);
    expect(standIns(report)).toEqual({ "a.html": undefined, "b.html": undefined });
    const clipped = report.findings.filter(({ rule }) => rule.startsWith("layout/"));
    expect(new Set(clipped.map(({ file }) => file))).toEqual(new Set(["a.html", "b.html"]));
  });

  test("are judged by the engines each for itself", async () => {
    const root = await folderWith({
      "a.html": goodPage("Alpha", "<p><a href='a.html'>Hier</a> geht es weiter.</p>"),
      "b.html": goodPage("Beta", "<p><a href='a.html'></a> geht es lange weiter.</p>"),
    });
    const { findings } = await check(root);
    const names = findings.filter(({ rule, witnesses = [rule] }) => witnesses.includes("axe/link-name"));
    expect(names.map(({ file }) => file)).toEqual(["b.html"]);
  });

  test("a page that comes later shares what an earlier run has seen, unless it has more text", async () => {
    const root = await folderWith({ "a.html": goodPage("Alpha", box("Ein Satz von mittlerer Länge.")) });
    const cache = await temporaryFolder();
    await check(root, cache);
    await writeFile(join(root, "b.html"), goodPage("Beta", box("Ein kurzer Satz.")));
    await writeFile(join(root, "c.html"), goodPage("Gamma", box("Ein Satz, der noch etwas länger ist als der erste.")));
    expect(standIns(await check(root, cache))).toEqual({
      "a.html": undefined,
      "b.html": "c.html",
      "c.html": undefined,
    });
    await writeFile(join(root, "d.html"), goodPage("Delta", box("Noch ein Satz.")));
    const later = await check(root, cache);
    expect(standIns(later)["d.html"]).toBe("c.html");
    expect(later.checked.filter(({ browser }) => browser === "fresh").map(({ path }) => path)).toEqual(["d.html"]);
  });
});
