import { describe, expect, test } from "vitest";
import { checkField, checkText } from "../../src/content/text-rules/check-text.ts";
import type { TextStyle } from "../../src/content/text-rules/rule.ts";
import { load, release, told, withFiles } from "./fixture.ts";

const STYLE: TextStyle = { genderForm: "pair", genericLinkTexts: [], knownAbbreviations: new Set(["NATO"]) };

function check(text: string, style: Partial<TextStyle> = {}, isPlainLanguage = false) {
  const source = { file: "content/releases/2024/x.md", firstLine: 9, text };
  return checkText(source, { ...STYLE, ...style }, isPlainLanguage);
}
const messages = (...given: Parameters<typeof check>) => check(...given).map(({ message }) => message);
const first = (...given: Parameters<typeof check>) =>
  told(check(...given)).replaceAll("content/releases/2024/x.md", "TEXT");

describe("quotation marks", () => {
  test.each([
    "Sie sagte: „Wir danken allen ‚Alltagshelden‘ im Land.“",
    "„Erster Absatz des Zitats.\n\n„Zweiter Absatz des Zitats.“",
    "> „Das ist gut.“\n> — Erika Mustermann, Oberbürgermeisterin",
    "Das heißt 'Fest', geht’s los, \"gerade\" Zeichen.",
    "Ein Code: `„offen`, und [ein Wort “so”]{lang=en}.",
  ])("are fine in %j", (text) => {
    expect(messages(text)).toEqual([]);
  });

  test.each([
    ["Sie sagte: „Wir danken.", "Ein Zitat beginnt mit „ und endet nicht."],
    ["Sie sagte: Wir danken.“", "Ein Zitat endet mit “, ohne dass es begonnen hat."],
    ["„Eins, „zwei.“", "Ein Zitat beginnt mit „, obwohl das vorige noch nicht beendet ist."],
    ["„Ein ‚Wort.“", "Ein Zitat endet mit “, ohne dass es begonnen hat."],
    ["So geht‘s nicht.", "Das Zeichen ‘ steht als Apostroph."],
    ["„Englisch geschlossen”", "Das Zeichen ” gehört zu englischen Anführungen."],
    ['Ein " allein.', 'Ein gerades Anführungszeichen " steht allein.'],
  ])("are wrong in %j", (text, message) => {
    expect(messages(text)).toContain(message);
  });

  test("are told where they stand", () => {
    expect(first("Erste Zeile\nmit „Zitat.")).toMatchInlineSnapshot(`
      "TEXT:10:5: Warnung: Ein Zitat beginnt mit „ und endet nicht. [quotes]
          Abhilfe: Anführungszeichen paarweise setzen: „…“, im Zitat ‚…‘; der Apostroph ist ’."
    `);
  });
});

describe("broken characters", () => {
  test("of old conversions are found", () => {
    expect(first("Er sagte: ¿Wir kommen.")).toMatchInlineSnapshot(`
      "TEXT:9:11: Warnung: Das Zeichen ¿ steht, wo ein Anführungszeichen war. [broken-character]
          Abhilfe: Die Stelle mit der Vorlage vergleichen und neu eintippen."
    `);
    expect(messages("BÃ¼rger fÃ¼r Halle, â€žsagt er")).toHaveLength(3);
    expect(messages("São Paulo und Ängste, Übermut, „à la carte“")).toEqual([]);
  });
});

describe("weekdays", () => {
  test("must match their date", () => {
    expect(first("Am Montag, 10. September 2023 beginnt es.")).toMatchInlineSnapshot(`
      "TEXT:9:12: Fehler: Der 10. September 2023 ist ein Sonntag, im Text steht Montag. [weekday]
          Abhilfe: Wochentag oder Datum berichtigen."
    `);
  });

  test.each([
    "am Sonntag, 10. September 2023",
    "am Sonntag, den 10.09.2023",
    "am Sonntag, dem 10. 9. 2023",
    "So., 10.09.2023",
    "Samstag, 9. September 2023",
    "Sonnabend, 9. September 2023",
    "sonntags bis 10. September 2023",
    "die Fassung 3.10.2023.4711 und 1.234.2023",
  ])("are right in %j", (text) => {
    expect(messages(text)).toEqual([]);
  });

  test.each([
    "Sonntag,\n11. September 2023",
    "Mi., 10.09.2023",
    "Sonnabend, 10. September 2023",
    "Samstag, der 10.\u00a0September 2023",
  ])("are wrong in %j", (text) => {
    expect(check(text).map(({ rule, level }) => [rule, level])).toEqual([["weekday", "error"]]);
  });

  test("stand before days that exist", () => {
    expect(messages("am 30. Februar 2024 und am 31.04.2024")).toEqual([
      "Den 30. Februar 2024 gibt es nicht.",
      "Den 31. April 2024 gibt es nicht.",
    ]);
  });

  test("are also read in titles and summaries, with their line", async () => {
    const files = withFiles({
      "releases/2024/2024-11-26-stadtfest.md": release({ summary: "Am Montag, 26.11.2024, geht es los." }),
    });
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/releases/2024/2024-11-26-stadtfest.md:3:10: Fehler: Der 26. November 2024 ist ein Dienstag, im Text steht Montag. [weekday]
          Abhilfe: Wochentag oder Datum berichtigen."
    `);
  });
});

describe("headings in disguise", () => {
  test("are lone bold lines and short lines with a colon before plain text", () => {
    expect(first("Oben.\n\nHintergrund:\n\nDie Karte gibt es seit 2019.")).toMatchInlineSnapshot(`
      "TEXT:11:1: Warnung: „Hintergrund“ sieht aus wie eine Überschrift, ist aber keine. [fake-heading, WCAG 1.3.1]
          Abhilfe: Als Überschrift schreiben: „## Hintergrund“."
    `);
    expect(messages("**Zur Sache**\n\nText.")).toEqual(["„Zur Sache“ sieht aus wie eine Überschrift, ist aber keine."]);
    expect(messages("**Hintergrund:**\n\nText.")).toHaveLength(1);
  });

  test.each([
    "Folgende Orte machen mit:\n\n- Halle\n- Stendal",
    "Dazu sagte die Ministerin:\n\n„Wir danken.“",
    "Dazu sagte sie:\n\n> „Wir danken.“",
    "Tabelle: Vereine nach Bereichen\n\n| A | B |\n|---|---|\n| 1 | 2 |",
    "**Wichtig** ist der Termin.",
    "**Das Fest beginnt um zehn Uhr.**",
    "Und das gilt für wirklich alle Gemeinden im Land:\n\nSie machen mit.",
  ])("are not %j", (text) => {
    expect(messages(text)).toEqual([]);
  });
});

describe("gender forms", () => {
  const SIGNS = [
    "Bürger*innen",
    "Bürger\\*innen",
    "Bürger:innen",
    "Bürger_innen",
    "Bürger/innen",
    "Bürger/-innen",
    "BürgerInnen",
    "Bürger*in",
  ];

  test.each(SIGNS)("%s is told where pairs are the house style", (word) => {
    expect(messages(`Alle ${word} sind da.`)).toEqual([expect.stringContaining(`„${word}“`)]);
    expect(messages(`Alle ${word} sind da.`, { genderForm: "any" })).toEqual([]);
  });

  test("a sign of the house is fine, another one is not", () => {
    expect(messages("Die Schüler*innen kommen.", { genderForm: "star" })).toEqual([]);
    expect(first("Die Schüler:innen kommen.", { genderForm: "star" })).toMatchInlineSnapshot(`
      "TEXT:9:5: Warnung: „Schüler:innen“ verwendet eine andere Form (Doppelpunkt) als vereinbart. [gender-form]
          Abhilfe: Der Hausstil sieht den Genderstern vor."
    `);
    expect(messages("Die Schüler:innen kommen.", { genderForm: "colon" })).toEqual([]);
    expect(messages("Die Schüler_innen kommen.", { genderForm: "underscore" })).toEqual([]);
  });

  test("pairs are fine with every style but the neutral one", () => {
    const text = "Bürgerinnen und Bürger, Ärztinnen oder Ärzte, Lehrerinnen und die Lehrern";
    expect(messages(text)).toEqual([]);
    expect(messages(text, { genderForm: "star" })).toEqual([]);
    expect(messages("Bürgerinnen und Bürger", { genderForm: "neutral" })).toHaveLength(1);
    expect(messages("Beschäftigte und Teams", { genderForm: "neutral" })).toEqual([]);
  });

  test("without a style, a text keeps to the sign that it uses first", () => {
    const style = { genderForm: "any" } as const;
    expect(messages("Bürger*innen, Helfer*innen", style)).toEqual([]);
    expect(messages("Bürger*innen, Helfer:innen, Bürgerinnen und Bürger", style)).toHaveLength(1);
  });

  test("other words with the same letters are not meant", () => {
    expect(
      messages(
        "Staatssekretärin Möbbeck traf Bürger in Innenstadt; Termin: in Halle, LinkedIn, [Helfer](helfer_innen.md)",
      ),
    ).toEqual([]);
  });
});

describe("abbreviations", () => {
  test("need their long form once", () => {
    expect(first("Die LAGFA berät. Die LAGFA hilft.")).toMatchInlineSnapshot(`
      "TEXT:9:5: Warnung: Die Abkürzung „LAGFA“ wird nicht erklärt. [abbreviation, WCAG 3.1.4]
          Abhilfe: Beim ersten Mal „Langform (LAGFA)“ schreiben oder am Ende des Textes „*[LAGFA]: Langform“ ergänzen."
    `);
  });

  test.each([
    "Die Landesarbeitsgemeinschaft der Freiwilligenagenturen (LAGFA) berät, die LAGFA hilft.",
    "Die LAGFA (Landesarbeitsgemeinschaft der Freiwilligenagenturen) berät.",
    "Die LAGFA berät.\n\n*[LAGFA]: Landesarbeitsgemeinschaft der Freiwilligenagenturen",
    "Die NATO tagt im Jahr MMXXIV, mit der GmbH, der EU und `LAGFA`.",
    "Die Datei [Liste](LAGFA.csv) von https://example.org/LAGFA und [LAGFA]{lang=en}.",
  ])("have it in %j", (text) => {
    expect(messages(text)).toEqual([]);
  });

  test("of the site and the house are known", async () => {
    const files = (more: object) =>
      withFiles({ "releases/2024/2024-11-26-stadtfest.md": release({}, "Die LAGFA und die KGST."), ...more });
    expect((await load(files({}))).findings).toHaveLength(2);
    const known = {
      "site.yaml": `${withFiles({})["site.yaml"]}abbreviations: { LAGFA: Landesarbeitsgemeinschaft der Freiwilligenagenturen }\n`,
      "house-style.yaml": "knownAbbreviations: [KGST]\n",
    };
    expect((await load(files(known))).findings).toEqual([]);
  });
});

test("link texts that the house does not want are errors", () => {
  const style = { genericLinkTexts: ["Näheres"] };
  expect(first("Lesen Sie [näheres](impressum.md) dort.", style)).toMatchInlineSnapshot(`
    "TEXT:9:11: Fehler: Der Linktext „näheres“ sagt nicht, wohin der Link führt. [generic-link, WCAG 2.4.4]
        Abhilfe: Den Namen des Ziels als Linktext schreiben."
  `);
  expect(messages("Lesen Sie [Näheres zur Karte](impressum.md) dort. ![Näheres](a.png)", style)).toEqual([]);
});

test("texts in other languages are not judged by German rules", async () => {
  const text = release({ language: "en", versionOf: "2024-11-26-stadtfest" }, "“Quotes” by the XYZ, ‘fine’.");
  expect((await load(withFiles({ "releases/2024/2024-11-26-festival.md": text }))).findings).toEqual([]);
});

test("long headlines and summaries get a hint", async () => {
  const files = withFiles({
    "house-style.yaml": "titleLength: 10\nsummaryLength: 20\n",
    "releases/2024/2024-11-26-stadtfest.md": release(),
  });
  const { findings } = await load(files);
  expect(told(findings.filter(({ file }) => file.includes("releases")))).toMatchInlineSnapshot(`
    "content/releases/2024/2024-11-26-stadtfest.md:2:8: Hinweis: Die Überschrift hat 23 Zeichen; vorgesehen sind höchstens 10. [text-length]
        Abhilfe: Kürzen, wenn dabei nichts Wichtiges verloren geht.
    content/releases/2024/2024-11-26-stadtfest.md:3:10: Hinweis: Die Zusammenfassung hat 29 Zeichen; vorgesehen sind höchstens 20. [text-length]
        Abhilfe: Kürzen, wenn dabei nichts Wichtiges verloren geht."
  `);
});

test("single fields are not judged by rules for whole texts", () => {
  const source = { file: "content/site.yaml", firstLine: 1, text: "Hintergrund der LAGFA:" };
  expect(checkField(source, STYLE)).toEqual([]);
});
