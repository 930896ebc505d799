import { describe, expect, test } from "vitest";
import { load, loadSite, release, told, withEdit, withFiles } from "./fixture.ts";

const PATH = "releases/2024/2024-11-26-stadtfest.md";
const OTHER = "releases/2024/2024-11-20-flohmarkt.md";
const other = (fields = {}) => release({ title: "Flohmarkt im Park", date: "2024-11-20", ...fields });

const toldAbout = async (fields: Readonly<Record<string, string | null>>, more = {}) =>
  told((await load(withFiles({ [PATH]: release(fields), ...more }))).findings).replaceAll(`content/${PATH}`, "MELDUNG");

describe("publishers", () => {
  test("that are unknown lead to the one that is meant", async () => {
    expect(await toldAbout({ publishers: "[stadt, stat]", responsible: "[ministerium]" })).toMatchInlineSnapshot(`
      "MELDUNG:5:21: Fehler: Der Herausgeber „stat“ steht nicht in publishers.yaml. [unknown-publisher]
          Abhilfe: Gemeint ist wohl „stadt“.
      MELDUNG:6:15: Fehler: Der Herausgeber „ministerium“ steht nicht in publishers.yaml. [unknown-publisher]
          Abhilfe: Eingetragen sind: stadt. Sonst den Herausgeber in publishers.yaml ergänzen."
    `);
  });

  const periods = withEdit(
    "publishers.yaml",
    /^stadt:\n {2}- validFrom: 2001-01-01\n([\s\S]*)$/,
    "stadt:\n  - validFrom: 2001-01-01\n    validTo: 2010-12-31\n$1  - validFrom: 2015-01-01\n$1",
  );

  test("are taken as they were on the day of the release", async () => {
    const site = await loadSite({
      ...periods,
      "releases/2010/2010-12-31-silvester.md": release({ date: "2010-12-31" }),
      "releases/2015/2015-01-01-neujahr.md": release({ date: "2015-01-01" }),
    });
    expect(site.releases.map(({ date, publishers }) => [date, publishers[0]?.validFrom])).toEqual([
      ["2024-11-26", "2015-01-01"],
      ["2015-01-01", "2015-01-01"],
      ["2010-12-31", "2001-01-01"],
    ]);
    expect(site.publishers.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ["2001-01-01", "2010-12-31"],
      ["2015-01-01", null],
    ]);
    expect(site.legal.imprint.provider.validFrom).toBe("2015-01-01");
  });

  test("are refused outside their periods", async () => {
    const files = { ...periods, "releases/2012/2012-05-01-mai.md": release({ date: "2012-05-01" }) };
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/releases/2012/2012-05-01-mai.md:5:14: Fehler: Den Herausgeber „stadt“ gibt es am 1. Mai 2012 nicht. [publisher-not-valid]
          Abhilfe: Eingetragen ist er: 1. Januar 2001 bis 31. Dezember 2010; ab 1. Januar 2015. Den Herausgeber oder das Datum prüfen, sonst den Zeitraum in publishers.yaml ergänzen."
    `);
  });

  test("have periods in order that do not overlap", async () => {
    const files = withEdit(
      "publishers.yaml",
      /^stadt:\n {2}- validFrom: 2001-01-01\n([\s\S]*)$/,
      "stadt:\n  - validFrom: 2001-01-01\n$1  - validFrom: 2015-01-01\n    validTo: 2014-01-01\n$1",
    );
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/publishers.yaml:10:16: Fehler: Der Zeitraum ab 1. Januar 2015 überschneidet sich mit dem davor. [publisher-period]
          Abhilfe: Die Zeiträume vom ältesten zum neuesten ordnen; jeder ältere braucht ein „validTo“ vor dem nächsten „validFrom“.
      content/publishers.yaml:11:14: Fehler: Der Zeitraum endet am 1. Januar 2014, bevor er am 1. Januar 2015 beginnt. [publisher-period]
          Abhilfe: „validFrom“ oder „validTo“ berichtigen."
    `);
  });

  test("are not held against texts while the registry itself is wrong", async () => {
    const { findings } = await load(withEdit("publishers.yaml", "unit: Pressestelle", "einheit: Pressestelle"));
    expect([...new Set(findings.map(({ file }) => file))]).toEqual(["content/publishers.yaml"]);
  });
});

describe("topics and releases", () => {
  test("that are unknown are told with a suggestion", async () => {
    expect(
      await toldAbout(
        { topics: "[ehrenampt, sport]", related: "[2024-11-20-flomarkt, 2024-11-26-stadtfest, 1999-01-01-nichts]" },
        { [OTHER]: other() },
      ),
    ).toMatchInlineSnapshot(`
      "MELDUNG:6:10: Fehler: Das Thema „ehrenampt“ steht nicht in topics.yaml. [unknown-topic]
          Abhilfe: Gemeint ist wohl „ehrenamt“.
      MELDUNG:6:21: Fehler: Das Thema „sport“ steht nicht in topics.yaml. [unknown-topic]
          Abhilfe: Eingetragen sind: ehrenamt. Sonst das Thema in topics.yaml ergänzen.
      MELDUNG:7:11: Fehler: Die Meldung „2024-11-20-flomarkt“ gibt es nicht. [unknown-release]
          Abhilfe: Gemeint ist wohl „2024-11-20-flohmarkt“.
      MELDUNG:7:32: Fehler: Die Meldung nennt sich selbst als verwandt. [self-reference]
          Abhilfe: Den Eintrag entfernen.
      MELDUNG:7:54: Fehler: Die Meldung „1999-01-01-nichts“ gibt es nicht. [unknown-release]
          Abhilfe: Den Dateinamen der Meldung ohne „.md“ angeben."
    `);
  });

  test("related releases know each other, newest first, each once", async () => {
    const site = await loadSite(
      withFiles({
        [PATH]: release({ related: "[2024-11-20-flohmarkt, 2024-11-20-flohmarkt]" }),
        [OTHER]: other({ related: "[2024-11-26-stadtfest]" }),
        "releases/2024/2024-11-22-parkfest.md": release({ date: "2024-11-22", related: "[2024-11-20-flohmarkt]" }),
      }),
    );
    expect(Object.fromEntries(site.releases.map(({ id, related }) => [id, related]))).toEqual({
      "2024-11-26-stadtfest": ["2024-11-20-flohmarkt"],
      "2024-11-22-parkfest": ["2024-11-20-flohmarkt"],
      "2024-11-20-flohmarkt": ["2024-11-26-stadtfest", "2024-11-22-parkfest"],
    });
  });
});

describe("versions", () => {
  test("belong to a German release that exists and is no version itself", async () => {
    const version = (versionOf: string, fields = {}) => release({ language: "en", versionOf, ...fields });
    expect(
      await toldAbout(
        {},
        {
          "releases/2024/2024-11-26-city-festival.md": version("2024-11-26-stadtfest"),
          "releases/2024/2024-11-26-fete.md": version("2024-11-26-city-festival", { language: "fr" }),
          "releases/2024/2024-11-26-fiesta.md": version("2024-11-26-stadtfes", { language: "es" }),
          "releases/2024/2024-11-26-doppelt.md": version("2024-11-26-stadtfest", { language: "de" }),
        },
      ),
    ).toMatchInlineSnapshot(`
      "content/releases/2024/2024-11-26-doppelt.md:7:12: Fehler: Die Fassung unterscheidet sich nicht von der Meldung. [version-same-language]
          Abhilfe: „language“ oder „plainLanguage“ angeben; eine neue Meldung braucht kein „versionOf“.
      content/releases/2024/2024-11-26-fete.md:7:12: Fehler: „2024-11-26-city-festival“ ist selbst eine Fassung. [version-of-version]
          Abhilfe: Unter „versionOf“ die ursprüngliche deutsche Meldung nennen.
      content/releases/2024/2024-11-26-fiesta.md:7:12: Fehler: Die Meldung „2024-11-26-stadtfes“ gibt es nicht. [unknown-release]
          Abhilfe: Gemeint ist wohl „2024-11-26-stadtfest“."
    `);
  });
});

describe("numbers", () => {
  const two = (first: string, second: string, fields = {}) =>
    withFiles({ [PATH]: release({ number: first }), [OTHER]: other({ number: second, ...fields }) });

  test("are unique per publisher and year, however they are written", async () => {
    expect(told((await load(two("419/2024", "0419"))).findings)).toMatchInlineSnapshot(`
      "content/releases/2024/2024-11-26-stadtfest.md:6:9: Fehler: Die Nummer 419 hat „Stadt Musterstadt“ im Jahr 2024 schon vergeben: content/releases/2024/2024-11-20-flohmarkt.md. [duplicate-number]
          Abhilfe: Eine der beiden Nummern berichtigen oder, wenn sie unbekannt ist, die Zeile entfernen."
    `);
  });

  test("keep their spelling", async () => {
    const site = await loadSite(two("055/24", "51"));
    expect(site.releases.map(({ number }) => number)).toEqual(["055/24", "51"]);
  });

  test("may come again for a version, another publisher or another year", async () => {
    const files = {
      ...two("7", "7", { versionOf: "2024-11-26-stadtfest", language: "en" }),
      "releases/2023/2023-11-26-stadtfest.md": release({ date: "2023-11-26", number: "7" }),
    };
    expect((await load(files)).findings).toEqual([]);
  });

  test("of another year are doubted", async () => {
    expect(told((await load(two("7/2023", "8/24"))).findings)).toMatchInlineSnapshot(`
      "content/releases/2024/2024-11-26-stadtfest.md:6:9: Warnung: Die Nummer „7/2023“ gehört nicht zum Jahr 2024. [number-year]
          Abhilfe: Nummer und Datum mit der Vorlage vergleichen."
    `);
  });
});

test("measures belong to chapters, and all ids are unique", async () => {
  const measure = "id: karte, title: Karte, description: Eine Karte., status: geplant, responsible: Stadt";
  const files = withFiles({
    "strategy/strategy.yaml": "title: Strategie\nsummary: Kurz.\nstatus: vorgestellt 2022\npublishers: [stadt]\n",
    "strategy/measures.yaml": `- { ${measure}, chapter: anerkennng }\n- { ${measure}, chapter: anerkennung }\n`,
    "strategy/01-anerkennung.md": "---\ntitle: Anerkennung\nsummary: Kurz.\n---\nDanke sagen.\n",
    "topics.yaml":
      "- { id: ehrenamt, name: Ehrenamt, description: Text. }\n- { id: ehrenamt, name: Amt, description: Text. }\n",
  });
  expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
    "content/strategy/measures.yaml:1:102: Fehler: Das Kapitel „anerkennng“ gibt es nicht. [unknown-chapter]
        Abhilfe: Gemeint ist wohl „anerkennung“.
    content/strategy/measures.yaml:2:9: Fehler: Die Kennung „karte“ gibt es zweimal. [duplicate-id]
        Abhilfe: Eine der beiden ändern.
    content/topics.yaml:2:9: Fehler: Die Kennung „ehrenamt“ gibt es zweimal. [duplicate-id]
        Abhilfe: Eine der beiden ändern."
  `);
});
