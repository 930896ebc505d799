import { describe, expect, test } from "vitest";
import { load, page, release, told, withEdit, withFiles } from "./fixture.ts";

const PATH = "releases/2024/2024-11-26-stadtfest.md";

/** What the editor is told about a release with other fields; null leaves a field out. */
async function toldAbout(fields: Readonly<Record<string, string | null>>): Promise<string> {
  const { findings, site } = await load(withFiles({ [PATH]: release(fields) }));
  expect(site === null).toBe(findings.some(({ level }) => level === "error"));
  return told(findings).replaceAll(`content/${PATH}`, "MELDUNG");
}

describe("fields with other names", () => {
  test("German words lead to the field that is meant", async () => {
    expect(await toldAbout({ title: null, titel: "Stadtfest" })).toMatchInlineSnapshot(`
      "MELDUNG:2:1: Fehler: Das Feld „title“ fehlt. [field]
          Abhilfe: Ergänzen, z. B. „title: Überschrift in einem Satz“.
      MELDUNG:5:1: Fehler: Das Feld „titel“ gibt es hier nicht. [unknown-field]
          Abhilfe: Gemeint ist wohl „title“."
    `);
  });

  test.each([
    ["Nummer", "number"],
    ["ort", "place"],
    ["thema", "topics"],
    ["themen", "topics"],
    ["herausgeber", "publishers"],
    ["anhang", "attachments"],
    ["anhänge", "attachments"],
    ["bild", "images"],
    ["Bilder", "images"],
    ["sperrfrist", "embargo"],
    ["entwurf", "draft"],
    ["kontakt", "contacts"],
    ["überschrift", "title"],
    ["publisher", "publishers"],
    ["sumary", "summary"],
    ["Draft", "draft"],
  ])("%s → %s", async (word, field) => {
    expect(await toldAbout({ [word]: "x" })).toContain(`Gemeint ist wohl „${field}“.`);
  });

  test("words without a likely meaning get the list of all fields", async () => {
    expect(await toldAbout({ quux: "x" })).toMatchInlineSnapshot(`
      "MELDUNG:6:1: Fehler: Das Feld „quux“ gibt es hier nicht. [unknown-field]
          Abhilfe: Erlaubt sind hier: title, kicker, subtitle, summary, number, date, time, place, publishers, responsible, contacts, topics, embargo, draft, corrections, withdrawn, attachments, images, related, speech, example, language, versionOf, edition, plainLanguage."
    `);
  });

  test("the names of JavaScript's own things are unknown like any other", async () => {
    expect(await toldAbout({ constructor: "x", __proto: "y" })).toContain("Das Feld „constructor“ gibt es hier nicht.");
  });

  test("suggestions come from the place at hand", async () => {
    expect(await toldAbout({ images: "[{ datei: foto.png, alttext: Ein Rathaus }]" })).toMatchInlineSnapshot(`
      "MELDUNG:6:10: Fehler: Das Feld „file“ fehlt. [field]
          Abhilfe: Ergänzen, z. B. „file: foto-rathaus.jpg“.
      MELDUNG:6:10: Fehler: Das Feld „credit“ fehlt. [field]
          Abhilfe: Ergänzen, z. B. „credit: Erika Mustermann“.
      MELDUNG:6:12: Fehler: Das Feld „datei“ gibt es hier nicht. [unknown-field]
          Abhilfe: Gemeint ist wohl „file“.
      MELDUNG:6:29: Fehler: Das Feld „alttext“ gibt es hier nicht. [unknown-field]
          Abhilfe: Gemeint ist wohl „alt“."
    `);
  });
});

describe("values of the wrong kind", () => {
  test("draft: no", async () => {
    expect(await toldAbout({ draft: "no" })).toMatchInlineSnapshot(`
      "MELDUNG:6:8: Fehler: In „draft“ gehört true (ja) oder false (nein); hier steht „no“. [field]
          Abhilfe: „draft: false“ schreiben, ohne Anführungszeichen."
    `);
  });

  test("draft: ja and draft: vielleicht", async () => {
    expect(await toldAbout({ draft: "ja" })).toContain("„draft: true“ schreiben");
    expect(await toldAbout({ draft: "vielleicht" })).toContain("„draft: true“ oder „draft: false“ schreiben");
  });

  test("a single value where a list belongs", async () => {
    expect(await toldAbout({ publishers: "stadt" })).toMatchInlineSnapshot(`
      "MELDUNG:5:13: Fehler: In „publishers“ gehört eine Liste; hier steht „stadt“. [field]
          Abhilfe: „publishers: [stadt]“ schreiben oder jeden Eintrag auf eine eigene Zeile mit „- “ davor."
    `);
  });

  test("a list where a text belongs, and nothing where something must be", async () => {
    expect(await toldAbout({ title: "[a]", summary: "" })).toMatchInlineSnapshot(`
      "MELDUNG:2:8: Fehler: In „title“ gehört ein Text; hier steht eine Liste. [field]
          Abhilfe: Hinter den Doppelpunkt nur Text schreiben.
      MELDUNG:3:10: Fehler: „summary“ ist leer. [field]
          Abhilfe: Einen Wert eintragen oder, wenn das Feld freiwillig ist, die Zeile entfernen."
    `);
  });

  test("true as a text", async () => {
    expect(await toldAbout({ title: "true" })).toContain("In „title“ gehört ein Text; hier steht true.");
  });

  test("fields where a list belongs", async () => {
    expect(await toldAbout({ contacts: "{ name: Erika Mustermann }" })).toContain(
      "In „contacts“ gehört eine Liste; hier steht ein Block von Feldern.",
    );
  });

  test("text where fields belong", async () => {
    expect(await toldAbout({ contacts: "[Erika Mustermann]" })).toMatchInlineSnapshot(`
      "MELDUNG:6:12: Fehler: In „contacts“, Eintrag 1 gehört ein Block von Feldern der Form „feld: Wert“; hier steht „Erika Mustermann“. [field]
          Abhilfe: Die Felder darunter schreiben, jeweils zwei Leerzeichen eingerückt."
    `);
  });

  test("an empty list of publishers", async () => {
    expect(await toldAbout({ publishers: "[]" })).toContain("„publishers“ braucht mindestens einen Eintrag.");
  });

  test("a value outside a list of possible ones", async () => {
    const { findings } = await load(withFiles({ "pages/hilfe.md": page("txt", "Hilfe", "So geht es.") }));
    expect(told(findings)).toMatchInlineSnapshot(`
      "content/pages/hilfe.md:2:7: Fehler: „kind“ hat den unbekannten Wert „txt“. [field]
          Abhilfe: Gemeint ist wohl „text“. Erlaubt sind: „imprint“, „privacy“, „accessibility“, „plain-language“, „sign-language“, „text“."
    `);
  });

  test("a whole file of the wrong kind", async () => {
    expect(told((await load(withFiles({ "topics.yaml": "ehrenamt: Ehrenamt\n" }))).findings)).toMatchInlineSnapshot(`
      "content/topics.yaml:1:1: Fehler: In diese Datei gehört eine Liste; hier steht ein Block von Feldern. [field]
          Abhilfe: Jeden Eintrag auf eine eigene Zeile mit „- “ davor schreiben."
    `);
    expect(told((await load(withFiles({ "site.yaml": "" }))).findings)).toContain(
      "In diese Datei gehört ein Block von Feldern der Form „feld: Wert“; hier steht nichts.",
    );
  });

  test("mail, phone, number and language", async () => {
    expect(
      await toldAbout({
        contacts: '[{ name: Erika Mustermann, mail: presse(at)example.org, phones: ["anrufen!"] }]',
        number: "null/2024x",
        language: "deutsch",
      }),
    ).toMatchInlineSnapshot(`
      "MELDUNG:6:44: Fehler: In „mail“ gehört eine E-Mail-Adresse; hier steht „presse(at)example.org“. [field]
          Abhilfe: Die Adresse in der Form „presse@example.org“ schreiben.
      MELDUNG:6:76: Fehler: In „phones“, Eintrag 1 gehört eine Telefonnummer; hier steht „anrufen!“. [field]
          Abhilfe: Nur Ziffern, Leerzeichen, Klammern, Schräg- und Bindestriche verwenden, z. B. „(0391) 123-4567“.
      MELDUNG:7:9: Fehler: In „number“ gehört die Nummer der Meldung; hier steht „null/2024x“. [field]
          Abhilfe: Die Nummer wie „419/2023“, „055/02“ oder „51“ schreiben; ist sie unbekannt, die Zeile entfernen.
      MELDUNG:8:11: Fehler: In „language“ gehört ein Sprachkürzel; hier steht „deutsch“. [field]
          Abhilfe: Das Kürzel nach BCP 47 angeben, z. B. de, en, uk oder ar."
    `);
  });

  test("plainLanguage without review", async () => {
    expect(await toldAbout({ plainLanguage: "leicht" })).toMatchInlineSnapshot(`
      "MELDUNG:6:16: Fehler: „plainLanguage“ ist entweder „einfach“ oder hat die Felder „reviewer“ und „date“ mit einem Datum JJJJ-MM-TT. [field]
          Abhilfe: Für Einfache Sprache „plainLanguage: einfach“ schreiben, für Leichte Sprache die Prüfgruppe und das Prüfdatum angeben."
    `);
  });
});

describe("front matter", () => {
  test("that is missing or does not end", async () => {
    const files = withFiles({
      [PATH]: "Nur Text, ohne Kopf.\n",
      "releases/2024/2024-11-27-ohne-ende.md": "---\ntitle: Ohne Ende\n",
    });
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/releases/2024/2024-11-26-stadtfest.md:1: Fehler: Der Datei fehlen die Kopfdaten. [front-matter]
          Abhilfe: Die Datei mit einer Zeile „---“ beginnen, darunter die Felder, dann wieder „---“.
      content/releases/2024/2024-11-27-ohne-ende.md:1: Fehler: Die Kopfdaten haben kein Ende. [front-matter]
          Abhilfe: Unter das letzte Feld eine Zeile mit „---“ setzen."
    `);
  });
});

test("one wrong field does not hide what else is wrong, in this file and in others", async () => {
  const files = {
    ...withEdit("topics.yaml", "name: Ehrenamt", "nahme: Ehrenamt"),
    [PATH]: release({ titel: "x", publishers: "[stat]", images: "[{ file: foto.png, alt: Rathaus, credit: Stadt }]" }),
    "pages/hilfe.md": page("text", "Hilfe", ""),
  };
  expect(
    (await load(files)).findings.map(({ file, line, rule }) => `${file}:${line ?? ""} ${rule}`),
  ).toMatchInlineSnapshot(`
    [
      "content/pages/hilfe.md: empty-text",
      "content/releases/2024/2024-11-26-stadtfest.md:5 unknown-publisher",
      "content/releases/2024/2024-11-26-stadtfest.md:6 unknown-field",
      "content/releases/2024/2024-11-26-stadtfest.md:7 media-missing",
      "content/topics.yaml:1 field",
      "content/topics.yaml:1 unknown-field",
    ]
  `);
});
