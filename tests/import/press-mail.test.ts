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

test("a whole release on one line, with a repeated header, lost quotation marks and two imprints", () => {
  const head = "Schulministerium - Pressemitteilung Nr.: 41/05";
  const mail = `Ministerin eröffnet Lesefest in Neustadt
${head} ${head} Musterstadt, den 2. Dezember 2005 Ministerin eröffnet Lesefest in Neustadt ¿Lesen macht stark¿. Unter diesem Motto beginnt das Fest am Montag, 5. Dezember 2005. Ort: Musterschule, Lernweg 4 ¿ 6 Impressum: Schulministerium des Landes Muster Pressestelle Lernweg 32 12347 Musterstadt Tel: (030) 23125-710 Fax: (030) 23125-775 Mail: presse@schule.example.org Web-Adresse: https://schule.example.org
Impressum:Ministerium für Lernen des LandesMusterPressestelleLernweg 3212347 MusterstadtTel: (030) 23125-777lernen@muster.example.orgwww.muster.example.org
`;
  const { file, doubts } = takeOver(mail);
  expect(file).toMatchInlineSnapshot(`
    "---
    title: Ministerin eröffnet Lesefest in Neustadt
    summary: ¿Lesen macht stark¿.
    number: 41/05
    date: 2005-12-02
    place: Musterstadt
    publishers:
      - schule
    ---

    ¿Lesen macht stark¿. Unter diesem Motto beginnt das Fest am Montag, 5. Dezember 2005. Ort: Musterschule, Lernweg 4 ¿ 6
    "
  `);
  expect(doubts).toMatchInlineSnapshot(`
    [
      "2: „¿“ steht für ein verlorenes Zeichen, hier: „¿Lesen macht stark¿.“",
      "2: „¿“ steht für ein verlorenes Zeichen, hier: „¿Lesen macht stark¿. Unter diesem Motto“",
      "2: „¿“ steht für ein verlorenes Zeichen, hier: „erschule, Lernweg 4 ¿ 6“",
      "2: Der ganze Text steht auf einer Zeile: Absätze, Listen und Adressen sind nicht zu erkennen.",
      "2: Die Zusammenfassung ist der erste Satz des Textes.",
      "3: Der Text hat noch ein Impressum (Ministerium für Lernen des Landes Muster), ein späteres als die Mitteilung; es wurde nicht übernommen.",
      "–: Eine verantwortliche Person steht weder im Text noch im Register.",
    ]
  `);
});

test("a narrow text without blank lines, with the lines of a portal and a chain of phone numbers", () => {
  const mail = `Ministerin besucht Wache
Nord und die Zentrale in
Neustadt
28.10.2008, Musterstadt – 70
- Ministerium für Feuerwehr und Vereine
Feuerwehrministerium -
Pressemitteilung Nr.: 70/08
Musterstadt, den 28. Oktober 2008
Ministerin besucht Wache
Nord und die Zentrale in
Neustadt
Am 29.10.2008, um 09.00 Uhr
kommt die Ministerin in die Wache
Nord, Ringweg 1, an.
Themen
sind u.a. die Fahrzeuge
und die Jugend.
Impressum:
Verantwortlich: Max Mustermann
Pressestelle
Wachenplatz 2 / Am Turm
12349 Musterstadt
Tel: (030) 23125-504/-516
Fax: (030) 23125-520
Mail:
wache@feuer.example.org
Impressum:Ministerium für Feuerwehr und Vereine des Landes MusterVerantwortlich:Erika MustermannWachenplatz 2 / am "Turm"12349 MusterstadtTel: (030) 23125-504/-514Fax: (030) 23125-520Mail: wache@feuer.example.org
`;
  const { file, doubts } = takeOver(mail);
  expect(file).toMatchInlineSnapshot(`
    "---
    title: Ministerin besucht Wache Nord und die Zentrale in Neustadt
    summary: Am 29.10.2008, um 09.00 Uhr kommt die Ministerin in die Wache Nord, Ringweg 1, an.
    number: 70/08
    date: 2008-10-28
    place: Musterstadt
    publishers:
      - feuer
    ---

    Am 29.10.2008, um 09.00 Uhr kommt die Ministerin in die Wache Nord, Ringweg 1, an. Themen sind u.a. die Fahrzeuge und die Jugend.
    "
  `);
  expect(doubts).toMatchInlineSnapshot(`
    [
      "12: Der ganze Text hat keine Leerzeilen: Absätze, Listen und Adressen sind nicht zu erkennen.",
      "12: Die Zusammenfassung ist der erste Satz des Textes.",
      "15: Nach „Themen“ endet die Zeile früh: Der Umbruch ist vielleicht gewollt.",
      "18: Das Impressum weicht vom Register (Ministerium für Feuerwehr und Vereine) ab: Telefon (030) 23125-516 (im Register (030) 23125-504).",
      "18: Das Impressum weicht vom Register (Ministerium für Feuerwehr und Vereine) ab: verantwortlich ist „Max Mustermann“ (im Register Erika Mustermann).",
      "27: Der Text hat noch ein Impressum (Ministerium für Feuerwehr und Vereine des Landes Muster); es wurde nicht übernommen.",
    ]
  `);
});

test("a place before the first sentence, a list inside a block, and contacts instead of an imprint", () => {
  const mail = `Ministerium für Lernen

Neue Runde für Lesepaten beginnt

Musterstadt. Ab heute sind Anträge möglich. Gefördert werden vor allem:
· Bücher für Vereine
· Kurse, z.B. zum Vorlesen
·
• Fahrtkosten
Anträge nimmt das Amt entgegen.

Pressesprecherin: Erika Mustermann, Telefon: 030 23125-608
Stellvertretung: Max Mustermann (Mobil: +49 (0)151 0000000)
E-Mail: presse(at)lernen.example.org
`;
  const { file, doubts } = takeOver(mail, { date: "2024-05-06", number: "12/2024" });
  expect(file).toMatchInlineSnapshot(`
    "---
    title: Neue Runde für Lesepaten beginnt
    summary: Ab heute sind Anträge möglich.
    number: 12/2024
    date: 2024-05-06
    place: Musterstadt
    publishers:
      - schule
    contacts:
      - name: Erika Mustermann
        role: Pressesprecherin
        phones:
          - 030 23125-608
      - name: Max Mustermann
        role: Stellvertretung
        phones:
          - +49 (0)151 0000000
        mail: presse@lernen.example.org
    ---

    Ab heute sind Anträge möglich. Gefördert werden vor allem:

    - Bücher für Vereine
    - Kurse, z.B. zum Vorlesen
    - Fahrtkosten

    Anträge nimmt das Amt entgegen.
    "
  `);
  expect(doubts).toMatchInlineSnapshot(`
    [
      "5: Die Zusammenfassung ist der erste Satz des Textes.",
      "14: „E-Mail: presse(at)lernen.example.org“ steht unter mehreren Personen; es wurde bei Max Mustermann eingetragen.",
    ]
  `);
});

test("a speech under embargo that corrects another release and lists attachments", () => {
  const mail = `Sperrfrist: 3. Oktober 2024, 12:00 Uhr (Redebeginn)
Es gilt das gesprochene Wort!

Korrektur der Pressemitteilung Nr. 98/2024 vom 1. Oktober 2024 – richtig ist: 150 Gäste (nicht 1.500)

Pressemitteilung Nr.: 101/2024

Rede zum Vereinstag

Sehr geehrte Damen und Herren,

heute ist ein guter Tag.

Anlagen:
1) Ablauf (PDF, 98 KB, nicht barrierefrei)
2) Foto „Festsaal“ (JPG; Foto: Max Mustermann)

${IMPRINT}`;
  const { file, doubts } = takeOver(mail, { date: "2024-10-03", place: "Musterstadt" });
  expect(file).toMatchInlineSnapshot(`
    "---
    title: Rede zum Vereinstag
    summary: heute ist ein guter Tag.
    number: 101/2024
    date: 2024-10-03
    place: Musterstadt
    publishers:
      - kanzlei
    embargo: 2024-10-03 12:00
    speech: true
    ---

    Korrektur der Pressemitteilung Nr. 98/2024 vom 1. Oktober 2024 – richtig ist: 150 Gäste (nicht 1.500)

    Sehr geehrte Damen und Herren,

    heute ist ein guter Tag.
    "
  `);
  expect(doubts).toMatchInlineSnapshot(`
    [
      "1: Die Zeile der Sperrfrist sagt auch: „(Redebeginn)“",
      "4: Der Text berichtigt die Mitteilung Nr. 98/2024: „Korrektur der Pressemitteilung Nr. 98/2024 vom 1. Oktober 2024 – richtig ist: 150 Gäste (nicht 1.500)“",
      "12: Die Zusammenfassung ist der erste Satz des Textes.",
      "15: Der Anhang „Ablauf (PDF, 98 KB, nicht barrierefrei)“ ist genannt; die Datei liegt nicht vor.",
      "16: Der Anhang „Foto „Festsaal“ (JPG; Foto: Max Mustermann)“ ist genannt; die Datei liegt nicht vor.",
      "–: Eine verantwortliche Person steht weder im Text noch im Register.",
    ]
  `);
});

test("marks of Markdown, soft hyphens, a table of tabs and Windows line ends", () => {
  const mail = [
    "",
    "Kanzlei und Ministerium für Brauchtum   ",
    "",
    "Bericht der Vereine: Zahlen",
    "",
    "Viele Bürger*innen, Akteur_innen und Helfer:innen kamen zum „Open Day“. Es waren 2,5\u00A0% mehr. Eh\u00ADren\u00ADamt bleibt, z.\u00A0B. im\u00A0\u00A0\u00A0Chor.",
    "",
    "Land\tQuote 2014\tQuote 2019",
    "Muster\t37,1 %\tknapp 38 %",
    "",
    "Mehr dazu: https://example.org/a_b oder [Vereinsplan](#), Fragen an info@example.org.",
    "",
    '"„Ein ‚gutes‘ Jahr“, sagte sie."',
    "",
    CHANNELS,
    "",
    IMPRINT.replace("Tel: (030) 23125-500", "Tel.: +49 30 23125-500"),
    "",
  ]
    .join("\n")
    .replaceAll("\n", "\r\n");
  const { file, doubts } = takeOver(mail, { date: "2024-05-06", place: "Musterstadt", number: "3/2024" });
  expect(file).toMatchInlineSnapshot(`
    "---
    title: "Bericht der Vereine: Zahlen"
    summary: Viele Bürger*innen, Akteur_innen und Helfer:innen kamen zum „Open Day“.
    number: 3/2024
    date: 2024-05-06
    place: Musterstadt
    publishers:
      - kanzlei
    ---

    Viele Bürger\\*innen, Akteur_innen und Helfer:innen kamen zum „Open Day“. Es waren 2,5 % mehr. Ehrenamt bleibt, z. B. im Chor.

    | Land | Quote 2014 | Quote 2019 |
    | --- | --- | --- |
    | Muster | 37,1 % | knapp 38 % |

    Mehr dazu: https://example.org/a_b oder Vereinsplan, Fragen an info@example.org.

    "„Ein ‚gutes‘ Jahr“, sagte sie."
    "
  `);
  expect(doubts).toMatchInlineSnapshot(`
    [
      "6: Die Zusammenfassung ist der erste Satz des Textes.",
      "8: Die Tabelle hat keine Beschriftung.",
      "11: Der Verweis „Vereinsplan“ hat kein Ziel; nur sein Text wurde übernommen.",
      "–: Eine verantwortliche Person steht weder im Text noch im Register.",
    ]
  `);
});
