import { describe, expect, test } from "vitest";
import { loadRegistry } from "../../src/content/load.ts";
import { load, loadSite, page, release, told, withFiles, writeContent } from "./fixture.ts";

test("the minimal folder loads without a single finding", async () => {
  expect(told((await load()).findings)).toBe("");
  const site = await loadSite();
  const { accessibility } = site.legal;
  // One entry of the checklist shows its form.
  const review = { ...accessibility.review, checklist: accessibility.review.checklist.slice(0, 1) };
  expect({ ...site, legal: { ...site.legal, accessibility: { ...accessibility, review } } }).toMatchSnapshot();
});

test("nothing in the site can be changed", async () => {
  const site = await loadSite(withFiles({ "releases/2024/2024-11-20-flohmarkt.md": release({ date: "2024-11-20" }) }));
  const thawed: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(path);
    for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
  };
  visit(site, "site");
  expect(thawed).toEqual([]);
});

test("the order in which files were written does not matter", async () => {
  const files = withFiles({
    "releases/2024/2024-11-20-b.md": release({ date: "2024-11-20", titel: "x" }),
    "releases/2024/2024-11-20-a.md": release({ date: "2024-11-20", publishers: "[x]" }),
    "pages/hilfe.md": page("text", "Hilfe", ""),
  });
  const backwards = Object.fromEntries(Object.entries(files).reverse());
  expect((await load(backwards)).findings).toEqual((await load(files)).findings);
});

test("the defaults of optional files and fields are these", async () => {
  const site = await loadSite(withFiles({ "channels.yaml": null, "topics.yaml": null, "house-style.yaml": null }));
  expect([site.channels, site.topics, site.strategy, site.config.homeReleases]).toEqual([[], [], null, 8]);
  expect(site.releases[0]).toEqual({
    source: {
      file: "content/releases/2024/2024-11-26-stadtfest.md",
      firstLine: 8,
      text: "Das Fest beginnt um zehn Uhr.",
    },
    id: "2024-11-26-stadtfest",
    slug: "stadtfest",
    title: "Stadt lädt zum Fest ein",
    kicker: null,
    subtitle: null,
    summary: "Das Fest beginnt um zehn Uhr.",
    number: null,
    date: "2024-11-26",
    published: "2024-11-26T00:00:00+01:00",
    updated: "2024-11-26T00:00:00+01:00",
    place: null,
    publishers: [site.publishers[0]],
    responsible: [],
    contacts: [],
    topics: [],
    corrections: [],
    withdrawn: null,
    attachments: [],
    images: [],
    related: [],
    speech: false,
    example: false,
    language: "de",
    versionOf: null,
    edition: null,
    plainLanguage: null,
    draft: false,
    embargoed: false,
  });
});

test("required files are asked for", async () => {
  const { findings } = await load(withFiles({ "site.yaml": null, "legal.yaml": null, "publishers.yaml": null }));
  expect(told(findings)).toMatchInlineSnapshot(`
    "content/legal.yaml: Fehler: Die Datei fehlt. [missing-file]
        Abhilfe: Die Datei nach dem Muster der Beispielseite anlegen.
    content/publishers.yaml: Fehler: Die Datei fehlt. [missing-file]
        Abhilfe: Die Datei nach dem Muster der Beispielseite anlegen.
    content/site.yaml: Fehler: Die Datei fehlt. [missing-file]
        Abhilfe: Die Datei nach dem Muster der Beispielseite anlegen."
  `);
});

describe("the registry alone", () => {
  test("is read without the rest of the folder", async () => {
    const folder = writeContent(
      withFiles({ "site.yaml": "kaputt: [", "releases/2024/2024-11-26-stadtfest.md": "kaputt", "x.docx": "x" }),
    );
    const { publishers, channels, topics, findings } = await loadRegistry(folder);
    expect(findings).toEqual([]);
    expect(publishers.map(({ id, name }) => [id, name])).toEqual([["stadt", "Stadt Musterstadt"]]);
    expect(channels).toEqual([{ id: "web", name: "Website", url: "https://www.example.org/" }]);
    expect(topics.map(({ id }) => id)).toEqual(["ehrenamt"]);
  });

  test("tells its own mistakes", async () => {
    const { findings, publishers } = await loadRegistry(writeContent(withFiles({ "publishers.yaml": "stadt: []\n" })));
    expect(told(findings)).toMatchInlineSnapshot(`
      "content/publishers.yaml:1:8: Fehler: „stadt“ braucht mindestens einen Eintrag. [field]
          Abhilfe: Einen Eintrag ergänzen."
    `);
    expect(publishers).toEqual([]);
    expect((await loadRegistry("gibt-es-nicht")).findings).toHaveLength(1);
  });
});
