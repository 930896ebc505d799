import { describe, expect, test } from "vitest";
import { loadRegistry } from "../../src/content/load.ts";
import { load, loadSite, page, release, told, withFiles, writeContent } from "./fixture.ts";

test("the minimal folder loads without a single finding", async () => {
  expect(told((await load()).findings)).toBe("");
  expect(await loadSite()).toMatchInlineSnapshot(`
    {
      "channels": [
        {
          "id": "web",
          "name": "Website",
          "url": "https://www.example.org/",
        },
      ],
      "config": {
        "abbreviations": {},
        "baseUrl": "https://presse.example.org/",
        "description": "Meldungen der Stadt Musterstadt.",
        "exampleNotice": null,
        "feedEntries": 20,
        "homeReleases": 8,
        "publisher": "stadt",
        "shortTitle": "Presseportal",
        "title": "Presseportal der Stadt Musterstadt",
      },
      "legal": {
        "accessibility": {
          "assessor": null,
          "body": {
            "address": {
              "city": "Musterstadt",
              "postalCode": "06108",
              "street": "Rathausplatz 1",
            },
            "aliases": [],
            "fax": null,
            "id": "stadt",
            "mail": "presse@example.org",
            "name": "Stadt Musterstadt",
            "officialName": "Stadt Musterstadt, Der Oberbürgermeister",
            "phone": "(0345) 123-0",
            "responsible": {
              "name": "Erika Mustermann",
              "open": null,
              "role": "Pressesprecherin",
            },
            "unit": "Pressestelle",
            "validFrom": "2001-01-01",
            "validTo": null,
            "website": null,
          },
          "conformance": "vollständig",
          "created": "2024-06-01",
          "disproportionate": [],
          "enforcement": {
            "address": {
              "city": "Musterstadt",
              "postalCode": "06108",
              "street": "Rathausplatz 1",
            },
            "explanation": "Die Ombudsstelle vermittelt kostenfrei.",
            "mail": null,
            "name": "Ombudsstelle",
            "phone": null,
            "website": "https://ombudsstelle.example.org/",
          },
          "feedback": {
            "answerWithin": "einen Monat",
            "formAction": null,
            "formLink": "https://www.example.org/kontakt",
            "mail": "barrierefrei@example.org",
            "phone": null,
          },
          "incompatible": [],
          "lastReview": "2024-11-01",
          "laws": [
            "BGG LSA",
          ],
          "method": "Selbstbewertung",
          "outsideLaw": [],
          "standard": "WCAG 2.2, Stufe AA",
        },
        "imprint": {
          "contentResponsible": {
            "name": "Erika Mustermann",
            "open": null,
            "role": "Pressesprecherin",
          },
          "provider": {
            "address": {
              "city": "Musterstadt",
              "postalCode": "06108",
              "street": "Rathausplatz 1",
            },
            "aliases": [],
            "fax": null,
            "id": "stadt",
            "mail": "presse@example.org",
            "name": "Stadt Musterstadt",
            "officialName": "Stadt Musterstadt, Der Oberbürgermeister",
            "phone": "(0345) 123-0",
            "responsible": {
              "name": "Erika Mustermann",
              "open": null,
              "role": "Pressesprecherin",
            },
            "unit": "Pressestelle",
            "validFrom": "2001-01-01",
            "validTo": null,
            "website": null,
          },
          "representative": {
            "name": "Max Mustermann",
            "open": null,
            "role": "Oberbürgermeister",
          },
          "supervisoryBody": null,
          "vatId": null,
        },
        "privacy": {
          "authority": {
            "address": {
              "city": "Musterstadt",
              "postalCode": "06108",
              "street": "Rathausplatz 1",
            },
            "mail": null,
            "name": "Landesbeauftragte für den Datenschutz",
            "phone": null,
            "website": "https://aufsicht.example.org/",
          },
          "controller": {
            "address": {
              "city": "Musterstadt",
              "postalCode": "06108",
              "street": "Rathausplatz 1",
            },
            "aliases": [],
            "fax": null,
            "id": "stadt",
            "mail": "presse@example.org",
            "name": "Stadt Musterstadt",
            "officialName": "Stadt Musterstadt, Der Oberbürgermeister",
            "phone": "(0345) 123-0",
            "responsible": {
              "name": "Erika Mustermann",
              "open": null,
              "role": "Pressesprecherin",
            },
            "unit": "Pressestelle",
            "validFrom": "2001-01-01",
            "validTo": null,
            "website": null,
          },
          "officer": {
            "address": {
              "city": "Musterstadt",
              "postalCode": "06108",
              "street": "Rathausplatz 1",
            },
            "mail": "datenschutz@example.org",
            "name": "Datenschutzbeauftragte der Stadt",
            "phone": null,
            "website": null,
          },
          "rights": [
            "Auskunft",
            "Berichtigung",
            "Löschung",
          ],
          "serverLogs": {
            "legalBasis": "Art. 6 Abs. 1 Buchst. e DSGVO",
            "purpose": "Betrieb und Schutz des Servers.",
            "recipient": "Rechenzentrum der Stadt",
            "retention": "sieben Tage",
          },
        },
      },
      "media": [],
      "pages": [
        {
          "attachments": [],
          "example": false,
          "images": [],
          "kind": "accessibility",
          "plainLanguage": null,
          "slug": "barrierefreiheit",
          "source": {
            "file": "content/pages/barrierefreiheit.md",
            "firstLine": 7,
            "text": "",
          },
          "summary": "Kurz gesagt.",
          "title": "Erklärung zur Barrierefreiheit",
        },
        {
          "attachments": [],
          "example": false,
          "images": [],
          "kind": "privacy",
          "plainLanguage": null,
          "slug": "datenschutz",
          "source": {
            "file": "content/pages/datenschutz.md",
            "firstLine": 7,
            "text": "",
          },
          "summary": "Kurz gesagt.",
          "title": "Datenschutz",
        },
        {
          "attachments": [],
          "example": false,
          "images": [],
          "kind": "plain-language",
          "plainLanguage": null,
          "slug": "einfache-sprache",
          "source": {
            "file": "content/pages/einfache-sprache.md",
            "firstLine": 6,
            "text": "Hier stehen kurze Texte.",
          },
          "summary": "Kurz gesagt.",
          "title": "Einfache Sprache",
        },
        {
          "attachments": [],
          "example": false,
          "images": [],
          "kind": "sign-language",
          "plainLanguage": null,
          "slug": "gebaerdensprache",
          "source": {
            "file": "content/pages/gebaerdensprache.md",
            "firstLine": 6,
            "text": "Ein Film erklärt das Portal.",
          },
          "summary": "Kurz gesagt.",
          "title": "Gebärdensprache",
        },
        {
          "attachments": [],
          "example": false,
          "images": [],
          "kind": "imprint",
          "plainLanguage": null,
          "slug": "impressum",
          "source": {
            "file": "content/pages/impressum.md",
            "firstLine": 7,
            "text": "",
          },
          "summary": "Kurz gesagt.",
          "title": "Impressum",
        },
      ],
      "preview": false,
      "publishers": [
        {
          "address": {
            "city": "Musterstadt",
            "postalCode": "06108",
            "street": "Rathausplatz 1",
          },
          "aliases": [],
          "fax": null,
          "id": "stadt",
          "mail": "presse@example.org",
          "name": "Stadt Musterstadt",
          "officialName": "Stadt Musterstadt, Der Oberbürgermeister",
          "phone": "(0345) 123-0",
          "responsible": {
            "name": "Erika Mustermann",
            "open": null,
            "role": "Pressesprecherin",
          },
          "unit": "Pressestelle",
          "validFrom": "2001-01-01",
          "validTo": null,
          "website": null,
        },
      ],
      "releases": [
        {
          "attachments": [],
          "contacts": [],
          "corrections": [],
          "date": "2024-11-26",
          "draft": false,
          "edition": null,
          "embargoed": false,
          "example": false,
          "id": "2024-11-26-stadtfest",
          "images": [],
          "kicker": null,
          "language": "de",
          "number": null,
          "place": null,
          "plainLanguage": null,
          "published": "2024-11-26T00:00:00+01:00",
          "publishers": [
            {
              "address": {
                "city": "Musterstadt",
                "postalCode": "06108",
                "street": "Rathausplatz 1",
              },
              "aliases": [],
              "fax": null,
              "id": "stadt",
              "mail": "presse@example.org",
              "name": "Stadt Musterstadt",
              "officialName": "Stadt Musterstadt, Der Oberbürgermeister",
              "phone": "(0345) 123-0",
              "responsible": {
                "name": "Erika Mustermann",
                "open": null,
                "role": "Pressesprecherin",
              },
              "unit": "Pressestelle",
              "validFrom": "2001-01-01",
              "validTo": null,
              "website": null,
            },
          ],
          "related": [],
          "responsible": [],
          "slug": "stadtfest",
          "source": {
            "file": "content/releases/2024/2024-11-26-stadtfest.md",
            "firstLine": 8,
            "text": "Das Fest beginnt um zehn Uhr.",
          },
          "speech": false,
          "subtitle": null,
          "summary": "Das Fest beginnt um zehn Uhr.",
          "title": "Stadt lädt zum Fest ein",
          "topics": [],
          "updated": "2024-11-26T00:00:00+01:00",
          "versionOf": null,
          "withdrawn": null,
        },
      ],
      "strategy": null,
      "topics": [
        {
          "description": "Alles über freiwilliges Engagement.",
          "id": "ehrenamt",
          "name": "Ehrenamt",
        },
      ],
    }
  `);
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
