import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { readAround, rootAround } from "../../../src/check/targets/surroundings.ts";
import { toTarget } from "../../../src/check/targets/target.ts";
import { folderWith, goodPage, PIXEL } from "../support.ts";
import { check, errorsOf, messageOf, page, serve, statesOf } from "./support.ts";

const PALE_STYLE = "p { color: #bbb }";

function withStyle(address: string, body = ""): string {
  return goodPage("Stil", body).replace("</head>", `<link rel="stylesheet" href="${address}"></head>`);
}

describe("checking single files", () => {
  test("a file is seen with its style sheet and judged with its neighbours, who are not judged", async () => {
    const root = await folderWith({
      "site/2024/a.html": withStyle(
        "../stil/haupt.css",
        '<p><a href="../b.html#da">Zur Seite B</a>, <a href="../b.html#weg">zur Stelle</a>, <a href="fehlt.html">zum Rest</a></p>',
      ),
      "site/b.html": '<p id="da">Ohne alles',
      "site/stil/haupt.css": "@import 'mehr.css';",
      "site/stil/mehr.css": PALE_STYLE,
      "site/2024/kaputt.html": Buffer.from([0, 1, 2]),
    });
    const name = join(root, "site/2024/a.html");
    const report = await check([name]);
    expect(report).toMatchObject({ passed: false, pages: 1, targets: [name] });
    expect(statesOf(report)).toEqual({ [name]: "fresh" });
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set([name]));
    expect(errorsOf(report, name)).toEqual(
      expect.arrayContaining(["axe/color-contrast", "link-broken", "link-fragment"]),
    );
    expect(messageOf(report, name, "link-broken")).toContain("fehlt.html");
    expect(messageOf(report, name, "link-fragment")).toContain("#weg");
  });

  test("the surroundings reach as far as the page's own addresses, and no further", async () => {
    const root = await folderWith({
      "eins/zwei/a.html": withStyle("/stil.css"),
      "eins/zwei/b.html": withStyle("../../stil.css"),
      "eins/zwei/c.html": goodPage(
        "C",
        '<img src="../../../../../../etc/hostname" alt="x"><a href="https://example.org/">x</a>',
      ),
      "eins/zwei/andere.html": goodPage("Andere"),
      "eins/zwei/film.mp4": PIXEL,
      "stil.css": PALE_STYLE,
    });
    const folder = join(root, "eins/zwei");
    expect(await rootAround(join(folder, "a.html"))).toBe(root);
    expect(await rootAround(join(folder, "b.html"))).toBe(root);
    expect(await rootAround(join(folder, "c.html"))).toBe(folder);
    const around = await readAround(root, [join(folder, "b.html")]);
    expect(around.files.map(({ path }) => path)).toEqual([
      "eins/zwei/a.html",
      "eins/zwei/andere.html",
      "eins/zwei/b.html",
      "eins/zwei/c.html",
      "stil.css",
    ]);
  });

  test("folders, files and addresses go into one report, each page once", async () => {
    const root = await folderWith({
      "ordner/index.html": goodPage("Ordner"),
      "ordner/innen/x.htm": goodPage("Innen"),
      "datei.html": "<title>Datei</title>",
      "binaer.html": Buffer.from([0xff, 0, 0xfe]),
    });
    const { origin } = await serve({ "/": page(goodPage("Netz")) });
    const [folder, file, binary] = ["ordner", "datei.html", "binaer.html"].map((name) =>
      relative(".", join(root, name)),
    );
    const url = `${origin}/`;
    const report = await check([
      `${folder}/`,
      `${file}`,
      pathToFileURL(join(root, "datei.html")).href,
      url,
      url,
      `${binary}`,
      `${folder}/index.html`,
    ]);
    expect(statesOf(report)).toEqual({
      [`${folder}/index.html`]: "fresh",
      [`${folder}/innen/x.htm`]: "fresh",
      [`${file}`]: "fresh",
      [url]: "fresh",
    });
    expect(report.pages).toBe(4);
    expect(report.passed).toBe(false);
    expect(errorsOf(report, `${binary}`)).toEqual(["page-not-utf8"]);
    expect(errorsOf(report, `${file}`)).not.toEqual([]);
    for (const good of [`${folder}/index.html`, `${folder}/innen/x.htm`, url])
      expect([good, errorsOf(report, good)]).toEqual([good, []]);
    expect(report.tools.filter(({ name }) => name === "axe-core")).toHaveLength(1);
  });
});

describe("what can be named", () => {
  test.each<[string, RegExp]>([
    ["fehlt", /Den Ordner „fehlt“ gibt es nicht/],
    ["fehlt.html", /Die Datei „fehlt\.html“ gibt es nicht/],
    ["www.example.org/seite", /schreiben Sie „https:\/\/www\.example\.org\/seite“/],
    ["ftp://example.org/", /Geprüft werden Ordner, HTML-Dateien und Adressen/],
    ["javascript:alert(1)", /Geprüft werden Ordner/],
    ["http://", /keine gültige Adresse/],
    ["http:example", /keine gültige Adresse/],
    ["https://exa mple/", /keine gültige Adresse/],
    ["https://ich:geheim@example.org/", /Kennwort/],
    ["package.json", /keine HTML-Seite/],
    ["/dev/null", /keine HTML-Seite/],
    ["file:///fehlt/a.html", /Die Datei „file:\/\/\/fehlt\/a\.html“ gibt es nicht|lässt sich nicht prüfen/],
  ])("not %s", async (typed, message) => {
    await expect(toTarget(typed)).rejects.toThrow(message);
  });

  test("folders with an odd name, and addresses in any spelling", async () => {
    const root = await folderWith({});
    await mkdir(join(root, "http"));
    await writeFile(join(root, "Ä B.HTM"), "x");
    expect(await toTarget(`${root}/http/`)).toMatchObject({ kind: "folder", name: join(root, "http") });
    expect(await toTarget(join(root, "Ä B.HTM"))).toMatchObject({ kind: "file" });
    expect(await toTarget("HTTPS://Müller.example")).toMatchObject({
      kind: "url",
      url: "https://xn--mller-kva.example/",
    });
  });
});
