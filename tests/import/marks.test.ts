import { describe, expect, test } from "vitest";
import { collectDoubts } from "../../src/import/doubts.ts";
import { readPressMail } from "../../src/import/press-mail/read.ts";
import { writeRelease } from "../../src/import/write.ts";
import { registry } from "./registry.ts";
import { known, mail, takeOver } from "./take-over.ts";

describe("damaged characters stay in the text and are told", () => {
  test.each([
    ["Sie sagte ¿Ja¿.", 2, "„¿“ steht für ein verlorenes Zeichen, hier: „Sie sagte ¿Ja¿.“"],
    ["Sie sagte ?Ja? und ging.", 1, "„?“ steht für ein verlorenes Zeichen, hier: „Sie sagte ?Ja? und ging.“"],
    ["Sie sagte \uFFFDJa.", 1, "In der Zeile steht ein unlesbares Zeichen (\uFFFD)."],
    ["Sie sagte „Ja.", 1, "Ein Zitat beginnt mit „ und endet nicht."],
  ])("%s", (body, count, message) => {
    const { body: markdown, doubts } = takeOver(mail("Fest", body), known);
    expect(markdown).toBe(`${body}\n`);
    expect(doubts).toHaveLength(count);
    expect(doubts[0]).toBe(`3: ${message}`);
  });

  test("with a proposal for what stood there", () => {
    const { doubts } = readPressMail(mail("Fest", "Sie sagte ¿Ja¿ ¿ und ging."), registry, known);
    expect(doubts.map(({ remedy }) => remedy)).toEqual([
      "Vermutlich stand hier ein öffnendes Anführungszeichen („): Ersetzen Sie es.",
      "Vermutlich stand hier ein schließendes Anführungszeichen (“): Ersetzen Sie es.",
      "Vermutlich stand hier ein Gedankenstrich (–): Ersetzen Sie es.",
    ]);
  });
});

describe("the summary", () => {
  const summaryOf = (body: string) => takeOver(mail("Fest", body), { ...known, summary: undefined });

  test.each([
    [
      "Am 3. Oktober um 9.30 Uhr, z. B. mit Dr. Muster u.a. Gästen, beginnt es. Dann nicht.",
      "Am 3. Oktober um 9.30 Uhr, z. B. mit Dr. Muster u.a. Gästen, beginnt es.",
    ],
    ["Sie sagt: „Es beginnt. Alle kommen.“ Das war es.", "Sie sagt: „Es beginnt. Alle kommen.“"],
    ["Wer kommt? Alle kommen!", "Wer kommt?"],
    ["Sehr geehrte Damen und Herren,\n\nheute ist das Fest.", "heute ist das Fest."],
    ["Der [Plan](https://example.org/) liegt aus. Noch mehr.", "Der Plan liegt aus."],
  ])("of „%s“ is the first whole sentence", (body, summary) => {
    const { draft, doubts } = summaryOf(body);
    expect(draft.summary).toBe(summary);
    expect(doubts.join()).toContain(": Die Zusammenfassung ist der erste Satz des Textes.");
  });

  test("is told when it is long, and stays open when there is no sentence", () => {
    const long = `${"Wort ".repeat(40)}ist das letzte.`;
    expect(summaryOf(`${long} Und noch eins.`).doubts).toContain(
      "3: Die Zusammenfassung ist der erste Satz des Textes. Er hat 215 Zeichen, gut sind höchstens 160.",
    );
    const { draft, doubts } = summaryOf("Kein Punkt am Ende");
    expect(draft.summary).toBeNull();
    expect(doubts).toContain("–: Für die Zusammenfassung ließ sich kein ganzer Satz finden.");
  });
});

describe("doubts", () => {
  const doubt = (line: number | null) => ({ line, message: `Zeile\n${line}`, remedy: "Prüfen." });

  test("make a release a draft and stand in its front matter, one line each", () => {
    const { draft } = takeOver(mail("Fest"), known);
    expect(writeRelease(draft, [doubt(2)], "mail.txt")).toMatch(
      /^---\n# Übernommen aus mail\.txt\. .*\n# Zweifel: Zeile 2: Zeile 2\n# {3}Abhilfe: Prüfen\.\ntitle: Fest\n(?:.*\n)*draft: true\n---\n/,
    );
    expect(writeRelease(draft, [], "mail.txt")).not.toContain("draft");
  });

  test("come by line, those about the whole text last, and are counted when there are too many", () => {
    const { report, list } = collectDoubts();
    for (const line of [null, 7, 3, null]) report(line, "x", "y");
    expect(list().map(({ line }) => line)).toEqual([3, 7, null, null]);
    for (let count = 0; count < 400; count++) report(1, "x", "y");
    expect(list()).toHaveLength(301);
    expect(list().at(-1)?.message).toBe("104 weitere Zweifel sind nicht aufgeführt.");
  });
});
