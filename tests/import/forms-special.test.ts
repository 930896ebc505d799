import { expect, test } from "vitest";
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
