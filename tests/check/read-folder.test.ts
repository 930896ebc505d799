import { createHash } from "node:crypto";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { CheckError } from "../../src/check/check-error.ts";
import { keepDocuments } from "../../src/check/keep-documents.ts";
import { readFolder } from "../../src/check/read-folder.ts";
import { folderWith, goodPage, temporaryFolder } from "./support.ts";

describe("reading a folder", () => {
  test("pages and files come sorted by the bytes of their paths", async () => {
    const page = goodPage();
    const root = await folderWith({
      "b.html": page,
      "a/z.html": page,
      "Z.htm": page,
      "a.html": page,
      "ä.html": page,
      "a/bild.png": "x",
    });
    const folder = await readFolder(root);
    expect(folder.pages.map(({ path }) => path)).toEqual(["Z.htm", "a.html", "a/z.html", "b.html", "ä.html"]);
    expect(folder.files.map(({ path }) => path)).toEqual([
      "Z.htm",
      "a.html",
      "a/bild.png",
      "a/z.html",
      "b.html",
      "ä.html",
    ]);
    expect(folder.findings).toEqual([]);
  });

  test("a page carries its size and hash in bytes, and a tree that knows source lines", async () => {
    const html = goodPage("Größere Brücke");
    const [page] = (await readFolder(await folderWith({ "index.html": html }))).pages;
    expect(page?.bytes).toBe(Buffer.byteLength(html));
    expect(page?.hash).toBe(createHash("sha256").update(html).digest("hex"));
    const root = page?.document.childNodes.find(({ nodeName }) => nodeName === "html");
    expect(root).toMatchObject({ sourceCodeLocation: { startLine: 2 } });
  });

  test("a byte order mark is no part of the text", async () => {
    const [page] = (await readFolder(await folderWith({ "index.html": `\uFEFF${goodPage()}` }))).pages;
    expect(page?.html.startsWith("<!doctype")).toBe(true);
  });

  test.each([
    ["Latin-1", Buffer.from("<p>Gr\xFC\xDFe</p>", "latin1")],
    ["UTF-16", Buffer.from("\uFEFF<p>Grüße</p>", "utf16le")],
    ["no text at all", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
  ])("a page in %s is a finding, not a page", async (_, bytes) => {
    const folder = await readFolder(await folderWith({ "index.html": goodPage(), "fremd.html": bytes }));
    expect(folder.pages.map(({ path }) => path)).toEqual(["index.html"]);
    expect(folder.findings).toMatchObject([{ level: "error", rule: "page-not-utf8", file: "fremd.html" }]);
  });

  test("a page of more than 10 MB is a finding", async () => {
    const folder = await readFolder(await folderWith({ "lang.html": goodPage("Lang", "Wort ".repeat(2_100_000)) }));
    expect(folder.pages).toEqual([]);
    expect(folder.findings).toMatchObject([{ level: "error", rule: "page-too-large", file: "lang.html" }]);
  });

  test.each([
    ["changed", (file: string) => writeFile(file, goodPage("Neu"))],
    ["removed", (file: string) => rm(file)],
  ])("a page %s after the reading ends the check: no verdict is about two states of it", async (_, disturb) => {
    const root = await folderWith({ "a/alt.html": goodPage() });
    const [page] = (await readFolder(root)).pages;
    expect(page?.html).toBe(goodPage());
    await disturb(join(root, "a/alt.html"));
    expect(() => page?.html).toThrow(CheckError);
    expect(() => page?.document).toThrow(/„a\/alt\.html“ wurde geändert.*\n.*Abhilfe: Prüfen Sie noch einmal/);
  });

  test("links that lead out of the folder are refused, links to its own files are read", async () => {
    const outside = await folderWith({ "geheim.html": goodPage("Geheim") });
    const root = await folderWith({ "index.html": goodPage() });
    await symlink(join(outside, "geheim.html"), join(root, "fremd.html"));
    await symlink(outside, join(root, "ordner"));
    await symlink(join(root, "fehlt.html"), join(root, "tot.html"));
    await symlink("index.html", join(root, "start.html"));
    const folder = await readFolder(root);
    expect(folder.pages.map(({ path }) => path)).toEqual(["index.html", "start.html"]);
    expect(folder.findings.map(({ rule, file }) => [rule, file])).toEqual([
      ["not-a-file", "fremd.html"],
      ["not-a-file", "ordner"],
      ["not-a-file", "tot.html"],
    ]);
  });

  test("a missing folder, a file and a folder without pages cannot be checked", async () => {
    const root = await folderWith({ "liste.csv": "a;b" });
    await mkdir(join(root, "leer"));
    for (const path of [join(root, "fehlt"), join(root, "liste.csv"), join(root, "leer"), root]) {
      await expect(readFolder(path)).rejects.toThrow(CheckError);
    }
    await expect(readFolder(await temporaryFolder())).rejects.toThrow(/keine HTML-Seite.*\n.*Abhilfe: .*npm run build/);
  });
});

describe("keeping trees", () => {
  test("the same tree comes back while there is room, an equal one afterwards", () => {
    const keep = keepDocuments(100);
    const first = keep(() => "<p>eins</p>", 60);
    const second = keep(() => "<p>zwei</p>", 60);
    const before = first();
    expect(first()).toBe(before);
    second();
    expect(first()).not.toBe(before);
    expect(first().childNodes).toHaveLength(before.childNodes.length);
  });

  test("a page larger than all room is kept as long as it is in use", () => {
    const large = keepDocuments(10)(() => "<p>länger als zehn Zeichen</p>", 30);
    expect(large()).toBe(large());
  });

  test.each([
    goodPage(),
    "<p>zwei Wörter<p>offen <b>fett <i>beides</b> schräg</i><table><tr>verirrt<td>Zelle",
    "<!-- vor --><title>nur Titel</title>\n<li>eins\n<li>zwei</ul></body> danach <br>",
  ])("a tree is the one that parse5 builds, every place in the source included", (html) => {
    expect(keepDocuments()(() => html, html.length)()).toEqual(parse(html, { sourceCodeLocationInfo: true }));
  });
});
