import { describe, expect, test } from "vitest";
import { known, mail, takeOver, text } from "./take-over.ts";

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

  test("an indented line goes on with its entry; after a line that was never wrapped a new paragraph begins", () => {
    const indented = takeOver(mail("Fest", "Dabei sind:\n• Kurse\n  Bücher\n• Tanz"), known);
    expect([indented.body, indented.doubts]).toEqual(["Dabei sind:\n\n- Kurse Bücher\n- Tanz\n", []]);
    const long = `• ${"Wort ".repeat(20)}Ende\n${"Neuer Satz ".repeat(9)}beginnt.`;
    expect(takeOver(mail("Fest", `Dabei sind:\n${long}`), known).body).toMatch(/Ende\n\nNeuer Satz/);
  });

  test("breaks of word processors are line breaks, letters are composed, a leading tab is no table", () => {
    expect(takeOver(mail("Fest", "Dabei sind:\u2028· Cho\u0308re\u000B· Vereine"), known).body).toBe(
      "Dabei sind:\n\n- Chöre\n- Vereine\n",
    );
    expect(takeOver(mail("Fest", "\tDas Fest beginnt\n\tum zehn Uhr."), known).body).toBe(
      "Das Fest beginnt um zehn Uhr.\n",
    );
  });

  test("a heading with colon needs text below it", () => {
    expect(takeOver(mail("Fest", `${text}\n\nZur Sache:\n\nEs gibt Musik.`), known).body).toContain(
      "## Zur Sache\n\nEs gibt",
    );
    expect(takeOver(mail("Fest", `${text}\n\nDabei sind:\n\n· Chöre`), known).body).toContain("Dabei sind:\n\n- Chöre");
    expect(takeOver(mail("Fest", `${text}\n\nHintergrund:\nEs gibt Musik.`), known).body).toContain(
      "## Hintergrund\n\nEs gibt",
    );
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

  test("a cell keeps its link, and its dead link as text", () => {
    const body = `${text}\n\nTabelle: Orte\n\nOrt\tPlan\n[A](#)\t[P](https://example.org/a|b)`;
    const { body: markdown, doubts } = takeOver(mail("Fest", body), known);
    expect(markdown).toContain("| A | [P](https://example.org/a\\|b) |");
    expect(doubts).toEqual(["8: Der Verweis „A“ hat kein Ziel; nur sein Text wurde übernommen."]);
  });

  test("columns made of blanks are told", () => {
    const body = "Jahr    Gäste    Helfer\n2023    10       20";
    expect(takeOver(mail("Fest", body), known).doubts).toContain(
      "3: Hier stehen Spalten, die nur mit Leerzeichen ausgerichtet sind.",
    );
  });

  test("ornaments go, notes to newsrooms go into a doubt, other text after the imprint stays", () => {
    const imprint = "Impressum:\nKanzlei des Landes Muster\nAmtsstraße 7\n12345 Musterstadt\nTel: (030) 23125-500";
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
    const body = "Hier [klicken](javascript:alert) oder [da](data:text/html,x) oder [so](https://[x).";
    expect(takeOver(mail("Fest", body), known).body).toBe("Hier klicken oder da oder so.\n");
  });
});
