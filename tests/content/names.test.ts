import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import * as urls from "../../src/site/urls.ts";
import { BUILD_TIME, load, page, png, release, told, withFiles, writeContent } from "./fixture.ts";

const toldAbout = async (files: Readonly<Record<string, string | Uint8Array | null>>) =>
  told((await load(withFiles(files))).findings);

test("releases lie in the folder of their year under date and slug", async () => {
  expect(
    await toldAbout({
      "releases/2024/Bericht zur Förderung.md": release(),
      "releases/2024/2024-02-30-fest.md": release(),
      "releases/2023/2024-11-26-falsches-jahr.md": release(),
      "releases/2024-11-26-kein-jahr.md": release(),
      "releases/2024/2024-11-26-doppel--strich.md": release(),
      "releases/2024/2024-11-26-Gross.MD": release(),
    }),
  ).toMatchInlineSnapshot(`
    "content/releases/2023/2024-11-26-falsches-jahr.md: Fehler: Die Meldung liegt nicht im Ordner ihres Jahres. [file-name]
        Abhilfe: Die Datei nach „releases/2024/“ verschieben.
    content/releases/2024-11-26-kein-jahr.md: Fehler: Die Meldung liegt nicht im Ordner ihres Jahres. [file-name]
        Abhilfe: Die Datei nach „releases/2024/“ verschieben.
    content/releases/2024/2024-02-30-fest.md: Fehler: Das Datum im Dateinamen „2024-02-30-fest.md“ gibt es nicht. [file-name]
        Abhilfe: Das Datum im Dateinamen berichtigen.
    content/releases/2024/2024-11-26-Gross.MD: Fehler: Der Dateiname „2024-11-26-Gross.MD“ hat nicht die Form „JJJJ-MM-TT-kurzer-name.md“. [file-name]
        Abhilfe: Die Datei umbenennen, z. B. in „2024-11-26-gross.md“.
    content/releases/2024/2024-11-26-doppel--strich.md: Fehler: Der Dateiname „2024-11-26-doppel--strich.md“ hat nicht die Form „JJJJ-MM-TT-kurzer-name.md“. [file-name]
        Abhilfe: Die Datei umbenennen, z. B. in „2024-11-26-doppel-strich.md“.
    content/releases/2024/Bericht zur Förderung.md: Fehler: Der Dateiname „Bericht zur Förderung.md“ hat nicht die Form „JJJJ-MM-TT-kurzer-name.md“. [file-name]
        Abhilfe: Die Datei umbenennen, z. B. in „2024-11-26-bericht-zur-foerderung.md“."
  `);
});

test("no two texts share a name, whatever their letter case", async () => {
  expect(
    await toldAbout({
      "pages/hilfe.md": page("text", "Hilfe", "So geht es."),
      "pages/Hilfe.md": page("text", "Hilfe", "So geht es."),
      "pages/01-anfang.md": page("text", "Anfang", "Hier beginnt es."),
      "strategy/01-anfang.md": "---\ntitle: Anfang\nsummary: Kurz.\n---\nHier beginnt es.\n",
      "strategy/strategy.yaml": "title: Strategie\nsummary: Kurz.\nstatus: vorgestellt 2022\npublishers: [stadt]\n",
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/Hilfe.md: Fehler: Der Dateiname „Hilfe.md“ besteht nicht nur aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen. [file-name]
        Abhilfe: Die Datei umbenennen, z. B. in „hilfe.md“.
    content/pages/hilfe.md: Fehler: Die Datei heißt wie „content/pages/Hilfe.md“ (Groß- und Kleinschreibung zählt nicht). [duplicate-name]
        Abhilfe: Eine der beiden Dateien umbenennen.
    content/strategy/01-anfang.md: Fehler: Die Datei heißt wie „content/pages/01-anfang.md“ (Groß- und Kleinschreibung zählt nicht). [duplicate-name]
        Abhilfe: Eine der beiden Dateien umbenennen."
  `);
});

test("pages do not take addresses that the portal builds itself", async () => {
  const [site, chapter] = [{ id: "x" }, { slug: "ziele" }];
  const pages = [urls.HOME, urls.RELEASES, urls.STRATEGY, urls.MEASURES, urls.FILES, urls.NOT_FOUND, urls.EDITOR_NOTES];
  const lists = [urls.yearUrl("2024"), urls.publisherUrl(site), urls.topicUrl(site), urls.chapterUrl(chapter)];
  const names = [...pages, ...lists].map((url) => url.replace(".html", ""));
  const files = Object.fromEntries(names.map((name) => [`pages/${name}.md`, page("text", "Seite", "Text.")]));
  const { findings } = await load(withFiles(files));
  expect(findings.map(({ file }) => file).sort()).toEqual(names.map((name) => `content/pages/${name}.md`).sort());
  expect(findings[0]?.message).toBe("Die Adresse „2024.html“ vergibt das Portal selbst.");
});

test("chapters are numbered, each number and name once", async () => {
  const chapter = "---\ntitle: Kapitel\nsummary: Kurz.\n---\nText.\n";
  expect(
    await toldAbout({
      "strategy/strategy.yaml": "title: Strategie\nsummary: Kurz.\nstatus: vorgestellt 2022\npublishers: [stadt]\n",
      "strategy/01-ziele.md": chapter,
      "strategy/01-wege.md": chapter,
      "strategy/02-ziele.md": chapter,
      "strategy/Fazit.md": chapter,
      "strategy/03-massnahmen.md": chapter,
    }),
  ).toMatchInlineSnapshot(`
    "content/strategy/01-ziele.md: Fehler: Das Kapitel hat dieselbe Nummer wie „content/strategy/01-wege.md“. [duplicate-chapter]
        Abhilfe: Eine der Dateien umbenennen.
    content/strategy/02-ziele.md: Fehler: Das Kapitel hat denselben Namen wie „content/strategy/01-ziele.md“. [duplicate-chapter]
        Abhilfe: Eine der Dateien umbenennen.
    content/strategy/03-massnahmen.md: Fehler: Der Name „massnahmen“ gehört der Liste der Maßnahmen. [file-name]
        Abhilfe: Die Datei anders nennen, z. B. „03-umsetzung.md“.
    content/strategy/Fazit.md: Fehler: Der Dateiname „Fazit.md“ hat nicht die Form „01-kurzer-name.md“. [file-name]
        Abhilfe: Die Datei umbenennen, z. B. in „01-fazit.md“."
  `);
});

test("files in the wrong place are told with a way out, crumbs of editors are not", async () => {
  expect(
    await toldAbout({
      "releases/2024/Pressetext.docx": "x",
      "releases/2024/2024-11-26-alt.markdown": "x",
      "releases/2024/.2024-11-26-stadtfest.md.swp": "x",
      "releases/2024/2024-11-26-stadtfest.md~": "x",
      "releases/2024/~$Pressetext.docx": "x",
      "releases/entwuerfe/text.md": "x",
      "topics.yml": "x",
      "foto.jpg": "x",
      "README.md": "So ist der Ordner aufgebaut.",
      ".gitkeep": "",
      "pages/Thumbs.db": "x",
      "permalinks.yaml": "[]",
    }),
  ).toMatchInlineSnapshot(`
    "content/foto.jpg: Warnung: Die Datei gehört nicht hierher und wird nicht gelesen. [unexpected-file]
        Abhilfe: Die Datei in den Ordner „media“ legen.
    content/releases/2024/2024-11-26-alt.markdown: Warnung: Die Datei gehört nicht hierher und wird nicht gelesen. [unexpected-file]
        Abhilfe: Die Datei mit der Endung „.md“ benennen.
    content/releases/2024/Pressetext.docx: Warnung: Die Datei gehört nicht hierher und wird nicht gelesen. [unexpected-file]
        Abhilfe: Den Text mit „npm run import -- DATEI“ übernehmen; Anhänge gehören in den Ordner „media“.
    content/releases/entwuerfe: Warnung: Der Ordner gehört nicht hierher und wird nicht gelesen. [unexpected-file]
        Abhilfe: Den Ordner entfernen oder umbenennen.
    content/topics.yml: Warnung: Die Datei gehört nicht hierher und wird nicht gelesen. [unexpected-file]
        Abhilfe: Die Datei mit der Endung „.yaml“ benennen."
  `);
});

test("media files with names that only some servers bear are not published", async () => {
  expect(
    await toldAbout({ "media/Foto Rathaus.JPG": png(), "media/plan.v2.png": png(), "media/ungenutzt.png": png() }),
  ).toMatchInlineSnapshot(`
    "content/media/Foto Rathaus.JPG: Warnung: Der Dateiname „Foto Rathaus.JPG“ ist nicht für alle Server geeignet; die Datei wird nicht veröffentlicht. [media-name]
        Abhilfe: Nur Kleinbuchstaben a–z, Ziffern, Bindestriche und einen Punkt verwenden.
    content/media/plan.v2.png: Warnung: Der Dateiname „plan.v2.png“ ist nicht für alle Server geeignet; die Datei wird nicht veröffentlicht. [media-name]
        Abhilfe: Nur Kleinbuchstaben a–z, Ziffern, Bindestriche und einen Punkt verwenden.
    content/media/ungenutzt.png: Hinweis: Kein Text verwendet diese Datei; sie wird nicht veröffentlicht. [unused-media]
        Abhilfe: Die Datei unter „images“ oder „attachments“ eines Textes eintragen oder entfernen."
  `);
});

test("links to other places are never followed", async () => {
  const folder = writeContent();
  const secret = join(dirname(folder), "geheim.md");
  writeFileSync(secret, release({ title: "Geheim" }));
  mkdirSync(join(folder, "media"));
  symlinkSync(secret, join(folder, "releases/2024/2024-11-26-geheim.md"));
  symlinkSync("/", join(folder, "releases/2023"));
  symlinkSync(secret, join(folder, "media/geheim.txt"));
  const { findings, site } = await loadContent(folder, { buildTime: BUILD_TIME, preview: false });
  expect(site).toBeNull();
  expect(told(findings)).toMatchInlineSnapshot(`
    "content/media/geheim.txt: Fehler: Verknüpfungen und Gerätedateien werden nicht gelesen. [no-regular-file]
        Abhilfe: Die Datei selbst hierher kopieren.
    content/releases/2023: Fehler: Verknüpfungen und Gerätedateien werden nicht gelesen. [no-regular-file]
        Abhilfe: Die Datei selbst hierher kopieren.
    content/releases/2024/2024-11-26-geheim.md: Fehler: Verknüpfungen und Gerätedateien werden nicht gelesen. [no-regular-file]
        Abhilfe: Die Datei selbst hierher kopieren."
  `);
});

test("a folder that is missing, a file, or empty", async () => {
  const options = { buildTime: BUILD_TIME, preview: false };
  const folder = writeContent();
  expect(told((await loadContent(join(folder, "nicht-da"), options)).findings)).toMatchInlineSnapshot(`
    "nicht-da: Fehler: Datei oder Ordner ist nicht lesbar (ENOENT). [unreadable]
        Abhilfe: Prüfen, ob der Pfad stimmt und ob er gelesen werden darf."
  `);
  expect(told((await loadContent(join(folder, "site.yaml"), options)).findings)).toMatchInlineSnapshot(`
    "site.yaml: Fehler: Das ist kein Ordner. [unreadable]
        Abhilfe: Den Inhaltsordner angeben."
  `);
  expect(
    (await loadContent(join(folder, "releases"), options)).findings.map(({ rule, file }) => `${file} ${rule}`),
  ).toMatchInlineSnapshot(`
    [
      "releases/2024 unexpected-file",
      "releases/legal.yaml missing-file",
      "releases/pages missing-page",
      "releases/pages missing-page",
      "releases/pages missing-page",
      "releases/pages missing-page",
      "releases/pages missing-page",
      "releases/pruefung.yaml missing-file",
      "releases/publishers.yaml missing-file",
      "releases/site.yaml missing-file",
    ]
  `);
});

test("findings name the folder as the editor knows it, wherever it lies", async () => {
  const { findings } = await load(withFiles({ "site.yaml": "titel: x" }));
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(["content/site.yaml"]));
});

test("ids that become addresses begin with a letter and do not end in a year", async () => {
  const topic = (id: string) => `- { id: ${id}, name: Sport, description: Alles über Sport. }\n`;
  expect(await toldAbout({ "topics.yaml": topic("sport-2024") })).toMatchInlineSnapshot(`
    "content/topics.yaml:1:9: Fehler: In „id“ gehört eine Kennung; hier steht „sport-2024“. [field]
        Abhilfe: Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche verwenden, vorn einen Buchstaben und hinten keine Jahreszahl."
  `);
  for (const id of ["2024", "Sport", "sport--verein", "straße"])
    expect(await toldAbout({ "topics.yaml": topic(id) })).toContain(`In „id“ gehört eine Kennung; hier steht „${id}“.`);
  expect(await toldAbout({ "topics.yaml": topic("sport-2") })).toBe("");
  const publishers = String(withFiles({})["publishers.yaml"]);
  expect(
    await toldAbout({ "publishers.yaml": `${publishers}${publishers.replace("stadt:", "Rat_1:")}` }),
  ).toMatchInlineSnapshot(`
    "content/publishers.yaml:10:1: Fehler: „Rat_1“ ist kein möglicher Name. [field]
        Abhilfe: Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche verwenden, vorn einen Buchstaben und hinten keine Jahreszahl."
  `);
});
