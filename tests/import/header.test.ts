import { describe, expect, test } from "vitest";
import { known, mail, takeOver, text } from "./take-over.ts";

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
    for (const line of [
      "Haushalt 2023/2024",
      "Pressemitteilung 5 Schulen",
      "Pressemitteilung Nr. 5 der Vereine freut alle",
    ]) {
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
      ["- ML", "schule"],
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

  test("that two bodies bore are told apart by the date; without one they stay open", () => {
    const then = takeOver(mail("Feuerwehrministerium\nMusterstadt, den 2. Mai 2005\n\nFest"));
    expect(then.draft.publishers).toEqual(["feuer"]);
    const { draft, doubts } = takeOver(mail("Feuerwehrministerium\n\nFest"));
    expect(draft.publishers).toEqual([]);
    expect(doubts).toContain("1: Der Absender „Feuerwehrministerium“ kann feuer oder brandschutz sein.");
  });

  test("that nobody knows stay unresolved", () => {
    const { draft, doubts } = takeOver(mail("Ministerium für Zauberei - Pressemitteilung Nr.: 9/2024\n\nFest"));
    expect(draft.publishers).toEqual([]);
    expect(doubts).toContain("1: Den Absender „Ministerium für Zauberei“ kennt das Register nicht.");
  });

  test("on a line of their own above the headline are senders even when nobody knows them", () => {
    const { draft, doubts } = takeOver(mail("Ministerium für Zauberei und Hexen\n\nFest der Vereine"));
    expect([draft.title, draft.publishers]).toEqual(["Fest der Vereine", []]);
    expect(doubts).toContain("1: Den Absender „Ministerium für Zauberei und Hexen“ kennt das Register nicht.");
    const headline = takeOver(mail("Ministerium fördert Vereine\n\nZehn Chöre gewinnen"), known);
    expect(headline.draft.title).toBe("Ministerium fördert Vereine");
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
