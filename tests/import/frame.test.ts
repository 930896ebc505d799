import { describe, expect, test } from "vitest";
import { known, mail, takeOver, text } from "./take-over.ts";

describe("imprint and channels", () => {
  const imprint = (phone: string, name = "Ministerium für Feuerwehr und Vereine des Landes Muster") =>
    `Impressum:\n${name}\nWachenplatz 2 / Am Turm\n12349 Musterstadt\nTel: ${phone}\nFax: (030) 23125-520\nMail: wache(at)feuer.example.org`;
  const doubtsOf = (block: string) => takeOver(mail("Fest", `${text}\n\n${block}`), known).doubts;

  test("that agree with the registry in other spelling raise no doubt", () => {
    expect(doubtsOf(imprint("+49 (0)30 23125-504"))).toEqual([]);
  });

  test("with another number, address or body are told", () => {
    expect(doubtsOf(imprint("(030) 23125-1"))[0]).toMatch("ab: Telefon (030) 23125-1 (im Register (030) 23125-504).");
    expect(doubtsOf(imprint("(030) 23125-504").replace("Wachenplatz 2", "Wachenplatz 9"))[0]).toMatch(
      "ab: die Anschrift",
    );
    expect(doubtsOf(imprint("(030) 23125-504", "Ministerium für Lernen des Landes Muster"))[0]).toMatch(
      "ab: es nennt „Ministerium für Lernen des Landes Muster“.",
    );
  });

  test("with another fax number or mail address are told; a short street is the same street", () => {
    const other = imprint("(030) 23125-504").replace("23125-520", "23125-1").replace("wache(at)", "post@");
    expect(doubtsOf(other).slice(0, 2)).toEqual([
      "5: Das Impressum weicht vom Register (Ministerium für Feuerwehr und Vereine) ab: Fax (030) 23125-1 (im Register (030) 23125-520).",
      "5: Das Impressum weicht vom Register (Ministerium für Feuerwehr und Vereine) ab: E-Mail post@feuer.example.org (im Register wache@feuer.example.org).",
    ]);
    const short = "Impressum:\nKanzlei des Landes Muster\nAmtsstr. 7\n12345 Musterstadt\nTel.: (030) 23125-500/501";
    const { doubts } = takeOver(mail("Fest", `${text}\n\n${short}`), {
      ...known,
      publisher: "kanzlei",
      responsible: "Max Mustermann",
    });
    expect(doubts).toEqual([
      "5: Das Impressum weicht vom Register (Kanzlei und Ministerium für Brauchtum) ab: Telefon (030) 23125-500/501 (im Register (030) 23125-500).",
    ]);
  });

  test("a heading „Impressum“ over anything else is text", () => {
    expect(takeOver(mail("Fest", `${text}\n\nImpressum:\n\nSo heißt die Ausstellung.`), known).body).toContain(
      "## Impressum\n",
    );
  });

  test("lines in an imprint that are no address are told, and so is one that is too long", () => {
    const strange = imprint("(030) 23125-504").replace("Fax:", "Kommen Sie vorbei!\nFax:");
    expect(doubtsOf(strange)).toEqual(["10: Diese Zeile im Impressum wurde nicht übernommen: „Kommen Sie vorbei!“"]);
    const long = imprint("(030) 23125-504").replaceAll("\n", " ") + " Noch ein Satz.".repeat(40);
    expect(doubtsOf(long)[0]).toMatch("5: Das Impressum ist ungewöhnlich lang; es endet mit „Satz. Noch ein Satz.");
  });

  test("text around the sentence about the channels stays", () => {
    const channels =
      "Aktuelle Informationen bieten wir Ihnen in den sozialen Medien über X und\nInstagram. Der Eintritt ist frei.";
    expect(takeOver(mail("Fest", `${text}\n${channels}`), known).body).toBe(`${text}\n\nDer Eintritt ist frei.\n`);
    const other = "Aktuelle Informationen bieten wir Ihnen im Rathaus.";
    expect(takeOver(mail("Fest", `${text}\n\n${other}`), known).body).toBe(`${text}\n\n${other}\n`);
  });

  test("an imprint without number, address or place is text", () => {
    const { body } = takeOver(mail("Fest", `${text}\n\nImpressum:\nHerausgeber sind alle Vereine.`), known);
    expect(body).toContain("Herausgeber sind alle Vereine.");
  });

  test("a channel with another address is told", () => {
    const channels =
      "Aktuelle Informationen bieten wir Ihnen in den sozialen Medien über [X](https://example.org/anders).";
    expect(doubtsOf(channels)).toEqual([
      "5: Der Kanal „X“ hat im Text die Adresse https://example.org/anders, im Register https://example.org/x.",
    ]);
  });
});

test("contacts that are not wholly clear stay in the text", () => {
  const block = "Pressesprecher: Max Mustermann\nTel.: 030 23125-1 am Vormittag";
  const { body, draft, doubts } = takeOver(mail("Fest", `${text}\n\n${block}`), known);
  expect(draft.contacts).toEqual([]);
  expect(body).toContain("Pressesprecher: Max Mustermann");
  expect(doubts.some((doubt) => doubt.startsWith("6: Kontaktangaben sind nicht eindeutig"))).toBe(true);
});

test("contacts with two addresses on a line are not clear; a heading above clear ones goes with them", () => {
  const two = "Presse: Max Mustermann\nMail: a@example.org, b@example.org";
  expect(takeOver(mail("Fest", `${text}\n\n${two}`), known).draft.contacts).toEqual([]);
  const clear = "Kontakt:\n\nMax Mustermann, Tel. (030) 23125-1/-2, Fax: (030) 23125-3\nE-Mail:\nmax@example.org";
  const { draft, body, doubts } = takeOver(mail("Fest", `${text}\n\n${clear}`), known);
  expect(draft.contacts).toEqual([
    {
      name: "Max Mustermann",
      role: null,
      phones: ["(030) 23125-1", "(030) 23125-2"],
      fax: "(030) 23125-3",
      mail: "max@example.org",
    },
  ]);
  expect([body, doubts]).toEqual([`${text}\n`, []]);
});

test("attachments are named one by one, also below a blank line; what is no list stays text", () => {
  const attached = (block: string) => takeOver(mail("Fest", `${text}\n\n${block}`), known);
  const apart = attached("Anhänge:\n\n- Plan\n- Liste,\n  zweiter Teil");
  expect(apart.body).toBe(`${text}\n\n- Plan\n- Liste, zweiter Teil\n`);
  expect(attached("Anhänge:\n\n- Plan\n- Liste").doubts).toEqual([
    "7: Der Anhang „Plan“ ist genannt; die Datei liegt nicht vor.",
    "8: Der Anhang „Liste“ ist genannt; die Datei liegt nicht vor.",
  ]);
  expect(attached("Anlage: Plan (PDF)").doubts).toEqual([
    "5: Der Anhang „Plan (PDF)“ ist genannt; die Datei liegt nicht vor.",
  ]);
  const inside = attached("Es gibt vieles, auch\nAnlagen\nim Garten.");
  expect(inside.body).toContain("Es gibt vieles, auch Anlagen im Garten.");
});

test("a correction of this very release goes into its list", () => {
  const head = "Pressemitteilung Nr.: 3/2024\n\nKorrektur der Pressemitteilung Nr. 3/2024: Es kamen 12 Gäste.\n\nFest";
  const { draft, body } = takeOver(mail(head), known);
  expect(draft.corrections).toEqual([
    { date: "2024-05-06", text: "Korrektur der Pressemitteilung Nr. 3/2024: Es kamen 12 Gäste." },
  ]);
  expect(body).toBe(`${text}\n`);
});

test("the lines of a mail program above the text are left out and kept in a doubt", () => {
  const head = "Von: Presse <presse@example.org>\nAn: alle@example.org\nBetreff: PM Fest\n\nFest der Vereine";
  const { draft, doubts } = takeOver(mail(head), known);
  expect(draft.title).toBe("Fest der Vereine");
  expect(doubts[0]).toMatch(
    "1: Die Kopfzeilen der E-Mail wurden nicht übernommen: „Von: Presse <presse@example.org> · An:",
  );
});

test("everything said and nothing doubtful: no doubt at all", () => {
  expect(takeOver(mail("Fest der Vereine"), known).doubts).toEqual([]);
});
