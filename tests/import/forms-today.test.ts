import { describe, expect, test } from "vitest";
import { takeOver } from "./take-over.ts";

const IMPRINT = `Impressum:
Kanzlei des Landes Muster Pressestelle
Amtsstraße 7
12345 Musterstadt

Tel: (030) 23125-500
Fax: (030) 23125-599
Mail: presse@kanzlei.example.org`;

const CHANNELS =
  "Aktuelle Informationen bieten wir Ihnen auch auf der Plattform www.example.org und in den sozialen Medien über [X](#) und [Instagram](#).";

describe("a mail of today, with sender, quotation, links, channels and imprint", () => {
  const mail = `



Kanzlei und Ministerium für Brauchtum

Halbzeit beim Vereinsplan: Das Land zieht Bilanz

Wer im Chor singt oder im Garten hilft, trägt das Land: Darin sind sich alle einig. Vor zwei Jahren begann der Plan.

Staatssekretärin Erika Mustermann sagt: „Überall packen Menschen an. Der Bericht zeigt: Es geht voran.“

Der [Vereinsplan](#) steht auf [der Seite des Landes](https://example.org/plan_(neu)). Dazu gehören u.a. Kurse.

${CHANNELS}

${IMPRINT}`;

  test("becomes a content file with the author's words and nothing of the frame", () => {
    const options = { date: "2024-11-26", place: "Musterstadt", number: "1/2024" };
    expect(takeOver(mail, options).file).toMatchInlineSnapshot(`
      "---
      title: "Halbzeit beim Vereinsplan: Das Land zieht Bilanz"
      summary: "Wer im Chor singt oder im Garten hilft, trägt das Land: Darin sind sich alle einig."
      number: 1/2024
      date: 2024-11-26
      place: Musterstadt
      publishers:
        - kanzlei
      ---

      Wer im Chor singt oder im Garten hilft, trägt das Land: Darin sind sich alle einig. Vor zwei Jahren begann der Plan.

      Staatssekretärin Erika Mustermann sagt: „Überall packen Menschen an. Der Bericht zeigt: Es geht voran.“

      Der Vereinsplan steht auf [der Seite des Landes](https://example.org/plan_%28neu%29). Dazu gehören u.a. Kurse.
      "
    `);
  });

  test("tells dead links, the summary and the open person, each with its line", () => {
    const options = { date: "2024-11-26", place: "Musterstadt", number: "1/2024" };
    expect(takeOver(mail, options).doubts).toMatchInlineSnapshot(`
      [
        "9: Die Zusammenfassung ist der erste Satz des Textes.",
        "13: Der Verweis „Vereinsplan“ hat kein Ziel; nur sein Text wurde übernommen.",
        "–: Eine verantwortliche Person steht weder im Text noch im Register.",
      ]
    `);
  });

  test("leaves open what nobody said, and says what is missing", () => {
    const { draft, missing } = takeOver(mail);
    expect([draft.date, draft.number, draft.place]).toEqual([null, null, null]);
    expect(missing).toEqual(["date", "number", "place", "responsible"]);
  });
});

test("number, dateline, a background heading and announced attachments", () => {
  const mail = `Pressemitteilung: 77/2023
Musterstadt, den 17.10.2023

Land dankt den Helferinnen

Am Dienstag kamen 40 Gäste ins Rathaus. Sie hatten 1.200 Stunden geholfen.

Hintergrund:

Das Fest gibt es seit 2009.

Aktuelle Informationen bieten wir Ihnen auch in den sozialen Medien über X, Instagram und über den Messenger-Dienst Telegram.

${IMPRINT}

Anhänge zur Pressemitteilung
`;
  const { file, doubts } = takeOver(mail);
  expect(file).toMatchInlineSnapshot(`
    "---
    title: Land dankt den Helferinnen
    summary: Am Dienstag kamen 40 Gäste ins Rathaus.
    number: 77/2023
    date: 2023-10-17
    place: Musterstadt
    publishers:
      - kanzlei
    ---

    Am Dienstag kamen 40 Gäste ins Rathaus. Sie hatten 1.200 Stunden geholfen.

    ## Hintergrund

    Das Fest gibt es seit 2009.
    "
  `);
  expect(doubts).toMatchInlineSnapshot(`
    [
      "6: Die Zusammenfassung ist der erste Satz des Textes.",
      "8: „Hintergrund:“ wurde zur Zwischenüberschrift (ohne Doppelpunkt).",
      "12: Der Hinweis auf die Kanäle nennt auch solche, die nicht im Register stehen: Telegram.",
      "23: Die Zeile „Anhänge zur Pressemitteilung“ kündigt Anhänge an, nennt aber keinen.",
      "–: Eine verantwortliche Person steht weder im Text noch im Register.",
    ]
  `);
});
