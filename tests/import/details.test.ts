import { describe, expect, test } from "vitest";
import { takeOver } from "./take-over.ts";

const text = "Das Fest beginnt um zehn. Alle sind willkommen.";
const mail = (head: string, body = text) => `${head}\n\n${body}\n`;
const known = { date: "2024-05-06", number: "3/2024", place: "Musterstadt", publisher: "feuer", summary: "Kurz." };

describe("date and place", () => {
  test.each([
    ["Musterstadt, den 17.10.2023", "2023-10-17", "Musterstadt"],
    ["Musterstadt, 2. März 2023", "2023-03-02", "Musterstadt"],
    ["Bad Muster, den 1. Okt. 2023", "2023-10-01", "Bad Muster"],
    ["Halle (Saale), Dienstag, den 17. Oktober 2023", "2023-10-17", "Halle (Saale)"],
    ["17.10.2023, Musterstadt – 12", "2023-10-17", "Musterstadt"],
    ["Datum: 17.10.2023", "2023-10-17", null],
    ["2023-10-17", "2023-10-17", null],
  ])("are read from „%s“", (line, date, place) => {
    const { draft } = takeOver(mail(`${line}\n\nFest der Vereine`));
    expect([draft.date, draft.place, draft.title]).toEqual([date, place, "Fest der Vereine"]);
  });

  test.each([
    ["Musterstadt. Das Fest beginnt.", "Musterstadt", "Das Fest beginnt.\n"],
    ["Musterstadt (ML). Das Fest beginnt.", "Musterstadt", "Das Fest beginnt.\n"],
    ["Musterstadt/Neustadt – Das Fest beginnt.", "Musterstadt/Neustadt", "Das Fest beginnt.\n"],
    ["Neustadt (MX). Das Fest beginnt.", "Neustadt", "Das Fest beginnt.\n"],
    ["Musterstadt, den 6. Mai 2024. Das Fest beginnt.", "Musterstadt", "Das Fest beginnt.\n"],
    ["Danke. Das Fest beginnt.", null, "Danke. Das Fest beginnt.\n"],
    ["Musterstadt, 6. Mai 2024 ist der Tag des Festes.", null, "Musterstadt, 6. Mai 2024 ist der Tag des Festes.\n"],
  ])("before the first sentence, „%s“, only where the form is certain", (line, place, body) => {
    const result = takeOver(mail("Fest der Vereine", line));
    expect([result.draft.place, result.body]).toEqual([place, body]);
  });

  test("a place that may be a word, and a code nobody knows, are told", () => {
    expect(takeOver(mail("Fest", "Danke. Das Fest beginnt.")).doubts).toContain(
      "3: Der Text beginnt mit „Danke.“: Vielleicht ist das der Ort.",
    );
    expect(takeOver(mail("Fest", "Neustadt (MX). Das Fest beginnt.")).doubts).toContain(
      "3: Das Kürzel „(MX)“ hinter dem Ort kennt das Register nicht.",
    );
  });

  test("a day that does not exist and a short year are no date", () => {
    for (const day of ["30. Februar 2024", "30.2.2024", "17.10.23"]) {
      const { draft, doubts } = takeOver(mail(`Musterstadt, den ${day}\n\nFest`));
      expect(draft.date).toBeNull();
      expect(doubts[0]).toMatch(`1: Das Datum „${day}“ ist keines`);
    }
  });

  test("the author's date goes before the portal's, an option before both; a difference is told", () => {
    const two = takeOver(mail("18.10.2023, Musterstadt – 12\nMusterstadt, den 17.10.2023\n\nFest"));
    expect(two.draft.date).toBe("2023-10-17");
    expect(two.doubts).toContain("1: Hier steht das Datum 18.10.2023; übernommen wurde 17. Oktober 2023.");
    const option = takeOver(mail("Musterstadt, den 17.10.2023\n\nFest"), { date: "2023-10-20", place: "Neustadt" });
    expect([option.draft.date, option.draft.place]).toEqual(["2023-10-20", "Neustadt"]);
    expect(option.doubts).toContain("1: Hier steht das Datum 17.10.2023; übernommen wurde 20. Oktober 2023.");
    expect(option.doubts).toContain("1: Hier steht der Ort Musterstadt; übernommen wurde Neustadt.");
  });

  test("a wrong weekday in the text is told where it stands", () => {
    const { doubts } = takeOver(mail("Fest", "Das Fest ist bald.\n\nBeginn: Montag, 17. Oktober 2023."));
    expect(doubts).toContain("5: Der 17. Oktober 2023 ist ein Dienstag, im Text steht Montag.");
  });
});

describe("numbers", () => {
  test.each([
    ["Pressemitteilung Nr.: 055/02", "055/02"],
    ["Pressemitteilung Nr. 51", "51"],
    ["PM 12/2024", "12/2024"],
    ["Medieninformation: 7/2024", "7/2024"],
    ["Pressemitteilung: null", null],
    ["12/2024", "12/2024"],
  ])("„%s“", (line, number) => {
    const { draft } = takeOver(mail(`${line}\n\nFest der Vereine`));
    expect([draft.number, draft.title]).toEqual([number, "Fest der Vereine"]);
  });

  test("glued to the headline, before or behind it, it is taken off", () => {
    for (const line of [
      "Pressemitteilung Nr. 12/2024Fest der Vereine",
      "12/2024Fest der Vereine",
      "Fest der Vereine12/2024",
    ]) {
      const { draft } = takeOver(mail(line));
      expect([draft.number, draft.title]).toEqual(["12/2024", "Fest der Vereine"]);
    }
  });

  test("a year pair or a count in a headline is no number", () => {
    for (const line of ["Haushalt 2023/2024", "Pressemitteilung 5 neue Schulen"]) {
      const { draft } = takeOver(mail(line));
      expect([draft.number, draft.title]).toEqual([null, line]);
    }
  });

  test("two that contradict each other, and one of another year, are told", () => {
    const { draft, doubts } = takeOver(mail("Pressemitteilung Nr. 1/2023\n\nFest"), known);
    expect(draft.number).toBe("3/2024");
    expect(doubts).toContain("1: Hier steht die Nummer 1/2023; übernommen wurde 3/2024.");
    expect(takeOver(mail("Pressemitteilung Nr. 1/2023\n\nFest"), { date: "2024-05-06" }).doubts).toContain(
      "1: Die Nummer 1/2023 passt nicht zum Jahr des Datums (6. Mai 2024).",
    );
  });
});

describe("senders", () => {
  test("are found by name, official name and old name; a name with „und“ is one sender", () => {
    for (const [line, id] of [
      ["Kanzlei und Ministerium für Brauchtum", "kanzlei"],
      ["Kanzlei des Landes Muster", "kanzlei"],
      ["- Feuerwehrministerium", "feuer"],
      ["Ministerium für Feuerwehr und Vereine - Pressemitteilung Nr.: 9/2024", "feuer"],
    ] as const) {
      expect(takeOver(mail(`${line}\n\nFest`)).draft.publishers).toEqual([id]);
    }
  });

  test("of a joint release are all publishers, with a doubt", () => {
    const joint =
      "Gemeinsame Pressemitteilung des Ministeriums für Lernen und des Ministeriums für Feuerwehr und Vereine";
    const { draft, doubts } = takeOver(mail(`${joint}\n\nFest`));
    expect(draft.publishers).toEqual(["schule", "feuer"]);
    expect(doubts).toContain(
      "1: Der Text nennt mehrere Absender (schule, feuer); sie gelten als gemeinsame Herausgeber.",
    );
  });

  test("of a joint release with a stranger are kept as written above the headline", () => {
    const line = "Gemeinsame Pressemitteilung von Ministerium für Lernen und Chorverband";
    const { draft } = takeOver(mail(`${line}\n\nFest`));
    expect([draft.kicker, draft.title, draft.publishers]).toEqual([line, "Fest", []]);
  });

  test("whose name was not valid on the day are told", () => {
    expect(takeOver(mail("Ministerium für Lernen\nMusterstadt, den 2. Mai 2005\n\nFest")).doubts).toContain(
      "1: Der Absender „Ministerium für Lernen“ passt nicht zum Datum: Am 2. Mai 2005 hieß die Stelle „Schulministerium“.",
    );
    const early = takeOver(mail("Schulministerium\nMusterstadt, den 2. Mai 1995\n\nFest"));
    expect(early.doubts).toContain(
      "1: Der Absender „Schulministerium“ passt nicht zum Datum: Am 2. Mai 1995 hat das Register keinen Eintrag zu schule.",
    );
  });

  test("that nobody knows stay unresolved", () => {
    const { draft, doubts } = takeOver(mail("Ministerium für Zauberei - Pressemitteilung Nr.: 9/2024\n\nFest"));
    expect(draft.publishers).toEqual([]);
    expect(doubts).toContain("1: Den Absender „Ministerium für Zauberei“ kennt das Register nicht.");
  });

  test("given as an option win over the text, and the contradiction is told", () => {
    const { draft, doubts } = takeOver(mail("Ministerium für Lernen\n\nFest"), known);
    expect(draft.publishers).toEqual(["feuer"]);
    expect(doubts).toContain("1: Der Text nennt als Herausgeber schule; übernommen wurde feuer.");
  });

  test("other bodies that the text names may be the acting ones", () => {
    const body = "Das Ministerium für Lernen hat das Fest vorbereitet.";
    expect(takeOver(mail("Fest", body), known).doubts).toEqual([
      "3: Der Text nennt „Ministerium für Lernen“: Vielleicht ist diese Stelle fachlich zuständig.",
    ]);
  });
});

describe("embargoes", () => {
  test.each([
    ["Sperrfrist: 3. Oktober 2024, 12:00 Uhr", "2024-10-03 12:00"],
    ["Sperrfrist bis Donnerstag, den 3.10.2024, 9 Uhr!", "2024-10-03 09:00"],
    ["+++ Sperrfrist: 31.12.2024, 24.00 Uhr +++", "2025-01-01 00:00"],
  ])("„%s“ ends %s", (line, embargo) => {
    const { draft, doubts } = takeOver(mail(`${line}\n\nFest`), known);
    expect([draft.embargo, doubts]).toEqual([embargo, []]);
  });

  test.each([
    "Sperrfrist: Redebeginn",
    "Sperrfrist: 3. Oktober 2024",
    "Sperrfrist: 3. Oktober 2024, 25 Uhr",
    "Sperrfrist: 31. Februar 2024, 12 Uhr",
  ])("„%s“ has no end that can be read: a doubt", (line) => {
    const { draft, doubts } = takeOver(mail(`${line}\n\nFest`), known);
    expect([draft.embargo, doubts]).toEqual([
      null,
      [`1: Der Text hat eine Sperrfrist, deren Ende nicht zu lesen ist: „${line}“`],
    ]);
  });

  test("that stand in the text are told", () => {
    const { draft, doubts } = takeOver(mail("Fest", `${text}\n\nSperrfrist: 3. Oktober 2024, 12 Uhr`), known);
    expect([draft.embargo, doubts]).toEqual([
      null,
      ["5: Der Text spricht von einer Sperrfrist: „Sperrfrist: 3. Oktober 2024, 12 Uhr“"],
    ]);
  });
});

describe("headlines", () => {
  test("with full stop or without blank line are taken, with a doubt", () => {
    const stop = takeOver(mail("Das Fest beginnt."), known);
    expect([stop.draft.title, stop.body]).toEqual(["Das Fest beginnt.", `${text}\n`]);
    expect(stop.doubts[0]).toBe(
      "1: Die erste Zeile gilt als Überschrift, endet mit einem Satzzeichen: „Das Fest beginnt.“",
    );
    const glued = takeOver(`Fest der Vereine\n${text}\n`, known);
    expect([glued.draft.title, glued.body]).toEqual(["Fest der Vereine", `${text}\n`]);
  });

  test("repeated above the text are taken once; a sentence that begins alike stays", () => {
    expect(takeOver(mail("Fest der Vereine\n\nFest der Vereine"), known).body).toBe(`${text}\n`);
    const alike = takeOver(mail("Fest der Vereine", "Fest der Vereine ist heute."), known);
    expect(alike.body).toBe("Fest der Vereine ist heute.\n");
  });

  test("missing: a long first paragraph stays text", () => {
    const long = `${"Wir laden alle Vereine herzlich ein, ".repeat(9)}und das gilt.`;
    const { draft, body, doubts } = takeOver(long, known);
    expect([draft.title, body]).toEqual([null, `${long}\n`]);
    expect(doubts).toContain("1: Der Text beginnt ohne erkennbare Überschrift.");
  });

  test("a line that may be a subtitle stays in the text, with a doubt", () => {
    const { body, doubts } = takeOver(mail("Fest der Vereine", `Alle kommen\n\n${text}`), known);
    expect(body).toBe(`Alle kommen\n\n${text}\n`);
    expect(doubts).toEqual(["3: „Alle kommen“ hat kein Satzzeichen am Ende: Vielleicht ist es eine Unterzeile."]);
  });

  test("the kind of text above them becomes the kicker", () => {
    expect(takeOver(mail("Terminhinweis\n\nFest der Vereine"), known).draft.kicker).toBe("Terminhinweis");
  });
});

describe("paragraphs and lists", () => {
  test("lines wrapped by a mail program become one paragraph", () => {
    const body =
      "Das Land fördert Vereine, die andere einladen, ob im Sport oder in der\nMusik, und das gilt für alle.";
    const { body: markdown, doubts } = takeOver(mail("Fest", body), known);
    expect(markdown).toBe(`${body.replace("\n", " ")}\n`);
    expect(doubts).toEqual([]);
  });

  test("a hyphen at a line's end: left-out parts keep their blank, the rest is told", () => {
    const { body, doubts } = takeOver(mail("Fest", "Haupt-\nund Ehrenamt in Sachsen-\nAnhalt."), known);
    expect(body).toBe("Haupt- und Ehrenamt in Sachsen-Anhalt.\n");
    expect(doubts.filter((doubt) => doubt.includes("Strich"))).toEqual([
      "4: Am Zeilenende steht ein Strich: „Sachsen-|Anhalt.“",
    ]);
  });

  test("numbered lines are a list, a date and a single dash are not", () => {
    expect(takeOver(mail("Fest", "Ablauf in Teilen:\n1. Musik\n2. Tanz"), known).body).toBe(
      "Ablauf in Teilen:\n\n1. Musik\n2. Tanz\n",
    );
    expect(takeOver(mail("Fest", "1. Mai ist Feiertag.\n\n- aber nur einmal."), known).body).toBe(
      "1\\. Mai ist Feiertag.\n\n\\- aber nur einmal.\n",
    );
    expect(takeOver(mail("Fest", "Dabei sind:\n\n- Chöre\n- Vereine"), known).body).toBe(
      "Dabei sind:\n\n- Chöre\n- Vereine\n",
    );
  });

  test("wrapped entries go on when the next line is indented, small or the line was full", () => {
    const body = "• Kurse für alle, die\n  lesen wollen\n• Bücher und\nalles andere\n\nSchluss.";
    expect(takeOver(mail("Fest", body), known).body).toBe(
      "- Kurse für alle, die lesen wollen\n- Bücher und alles andere\n\nSchluss.\n",
    );
    const full = `• ${"Wort ".repeat(14)}und\nGeld für die Vereine des Landes, die das alles selbst bezahlen müssen`;
    const { body: joined, doubts } = takeOver(mail("Fest", full), known);
    expect(joined).toContain("und Geld für die Vereine");
    expect(doubts.some((doubt) => doubt.startsWith("4: „Geld für die Vereine"))).toBe(true);
  });

  test("a heading with colon needs text below it", () => {
    expect(takeOver(mail("Fest", `${text}\n\nZur Sache:\n\nEs gibt Musik.`), known).body).toContain(
      "## Zur Sache\n\nEs gibt",
    );
    expect(takeOver(mail("Fest", `${text}\n\nDabei sind:\n\n· Chöre`), known).body).toContain("Dabei sind:\n\n- Chöre");
  });

  test("a table keeps its caption, and missing cells are filled with a doubt", () => {
    const body = `${text}\n\nTabelle: Gäste nach Jahr\n\nJahr\tGäste\n2023\t10|12\n2024`;
    const short = takeOver(mail("Fest", `${body}\t\n2025\t1\t2`), known);
    expect(short.body).toContain(
      "Tabelle: Gäste nach Jahr\n\n| Jahr | Gäste |  |\n| --- | --- | --- |\n| 2023 | 10\\|12 |  |\n",
    );
    expect(short.doubts).toEqual([
      "7: Die Zeilen der Tabelle haben verschieden viele Spalten; am Ende wurden leere Zellen ergänzt.",
    ]);
  });

  test("columns made of blanks are told", () => {
    const body = "Jahr    Gäste    Helfer\n2023    10       20";
    expect(takeOver(mail("Fest", body), known).doubts).toContain(
      "3: Hier stehen Spalten, die nur mit Leerzeichen ausgerichtet sind.",
    );
  });

  test("ornaments go, notes to newsrooms go into a doubt, other text after the imprint stays", () => {
    const imprint = "Impressum:\nKanzlei des Landes Muster\nAmtsstraße 7\n12345 Musterstadt\nTel: (0391) 123-4500";
    const body = `${text}\n\n* * *\n\nAchtung Redaktionen: O-Töne gibt es um elf.\n\n${imprint}\n\nNoch ein Satz.`;
    const { body: markdown, doubts } = takeOver(mail("Fest", body), {
      ...known,
      publisher: "kanzlei",
      responsible: "Erika Mustermann",
    });
    expect(markdown).toBe(`${text}\n\nNoch ein Satz.\n`);
    expect(doubts).toEqual([
      "5: Die Zierzeile „* * *“ wurde nicht übernommen.",
      "7: Der Hinweis an die Redaktionen wurde nicht übernommen: „Achtung Redaktionen: O-Töne gibt es um elf.“",
      "15: Nach dem Impressum geht der Text weiter: „Noch ein Satz.“",
    ]);
  });

  test("a second release in the same text is told", () => {
    const body = `${text}\n\nMinisterium für Lernen - Pressemitteilung Nr.: 4/2024\n\nNoch ein Fest`;
    expect(takeOver(mail("Fest", body), known).doubts).toContain(
      "5: Mitten im Text beginnt vielleicht eine andere Mitteilung: „Ministerium für Lernen - Pressemitteilung Nr.: 4/2024“",
    );
  });
});

describe("links", () => {
  test("with a real target stay links; a target that differs from the address shown is told", () => {
    const body =
      "Mehr: [Plan](https://example.org/plan), [www.example.org](https://example.com/) und [Liste](liste.pdf).";
    const { body: markdown, doubts } = takeOver(mail("Fest", body), known);
    expect(markdown).toBe(
      "Mehr: [Plan](https://example.org/plan), [www.example.org](https://example.com/) und Liste.\n",
    );
    expect(doubts).toEqual([
      "3: Der Verweis zeigt „www.example.org“, führt aber zu https://example.com/.",
      "3: Der Verweis „Liste“ hat das Ziel liste.pdf, das im Portal nicht gilt; nur sein Text wurde übernommen.",
    ]);
  });

  test("that would run something become text", () => {
    const body = "Hier [klicken](javascript:alert) oder [da](data:text/html,x).";
    expect(takeOver(mail("Fest", body), known).body).toBe("Hier klicken oder da.\n");
  });
});

describe("imprint and channels", () => {
  const imprint = (phone: string, name = "Ministerium für Feuerwehr und Vereine des Landes Muster") =>
    `Impressum:\n${name}\nWachenplatz 2 / Am Turm\n12349 Musterstadt\nTel: ${phone}\nFax: (0391) 123-5520\nMail: wache(at)feuer.example.org`;
  const doubtsOf = (block: string) => takeOver(mail("Fest", `${text}\n\n${block}`), known).doubts;

  test("that agree with the registry in other spelling raise no doubt", () => {
    expect(doubtsOf(imprint("+49 (0)391 123-5504"))).toEqual([]);
  });

  test("with another number, address or body are told", () => {
    expect(doubtsOf(imprint("(0391) 999-1"))[0]).toMatch("ab: Telefon (0391) 999-1 (im Register (0391) 123-5504).");
    expect(doubtsOf(imprint("(0391) 123-5504").replace("Wachenplatz 2", "Wachenplatz 9"))[0]).toMatch(
      "ab: die Anschrift",
    );
    expect(doubtsOf(imprint("(0391) 123-5504", "Ministerium für Lernen des Landes Muster"))[0]).toMatch(
      "ab: es nennt „Ministerium für Lernen des Landes Muster“.",
    );
  });

  test("a heading „Impressum“ over anything else is text", () => {
    expect(takeOver(mail("Fest", `${text}\n\nImpressum:\n\nSo heißt die Ausstellung.`), known).body).toContain(
      "## Impressum\n",
    );
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
  const block = "Pressesprecher: Max Mustermann\nTel.: 0391 123-1 am Vormittag";
  const { body, draft, doubts } = takeOver(mail("Fest", `${text}\n\n${block}`), known);
  expect(draft.contacts).toEqual([]);
  expect(body).toContain("Pressesprecher: Max Mustermann");
  expect(doubts.some((doubt) => doubt.startsWith("6: Kontaktangaben sind nicht eindeutig"))).toBe(true);
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
