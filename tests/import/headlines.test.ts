import { describe, expect, test } from "vitest";
import { known, mail, takeOver, text } from "./take-over.ts";

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

  test("lose a link and keep its words", () => {
    const { draft, doubts } = takeOver(mail("Fest der [Vereine](https://example.org/v)"), known);
    expect([draft.title, doubts]).toEqual([
      "Fest der Vereine",
      ["1: In der Überschrift stand ein Verweis auf https://example.org/v."],
    ]);
  });

  test("the kind of text above them becomes the kicker", () => {
    expect(takeOver(mail("Terminhinweis\n\nFest der Vereine"), known).draft.kicker).toBe("Terminhinweis");
    const below = takeOver(mail("Fest der Vereine", `Einladung an die Medien\n\n${text}`), known);
    expect([below.draft.kicker, below.body]).toEqual([null, `Einladung an die Medien\n\n${text}\n`]);
  });
});
