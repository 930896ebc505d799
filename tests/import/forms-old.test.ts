import { expect, test } from "vitest";
import { takeOver } from "./take-over.ts";

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
