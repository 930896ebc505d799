import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/markdown/edits.ts";
import { quotationMarks } from "../../src/markdown/rules/quotation-marks.ts";
import { html } from "./helper.ts";

const set = (text: string): string => applyEdits(text, 0, quotationMarks(text));

describe("quotation marks", () => {
  it.each([
    ['Sie sagt: "Gut so."', "Sie sagt: „Gut so.“"],
    ['("Halle")', "(„Halle“)"],
    ['"Halle", "Magdeburg" und "Dessau".', "„Halle“, „Magdeburg“ und „Dessau“."],
    ['das "Brücken"-Programm', "das „Brücken“-Programm"],
    ["das 'Wort' hier", "das ‚Wort‘ hier"],
    ['"Ja", "nein" oder "… vielleicht"', "„Ja“, „nein“ oder „… vielleicht“"],
  ])("turn straight ones into German ones: %s", (before, after) => {
    expect(set(before)).toBe(after);
  });

  it.each([
    ["\"Er sagte 'Ja' dazu.\"", "„Er sagte ‚Ja‘ dazu.“"],
    ["\"Sie sagte 'Ja'\", hieß es.", "„Sie sagte ‚Ja‘“, hieß es."],
    ['"Er sagte "Ja" dazu."', "„Er sagte ‚Ja‘ dazu.“"],
    ['„Er sagte "Ja" dazu.“', "„Er sagte ‚Ja‘ dazu.“"],
  ])("nest: %s", (before, after) => {
    expect(set(before)).toBe(after);
  });

  it.each([
    ["So geht's.", "So geht’s."],
    ["Hans' Haus", "Hans’ Haus"],
    ["'ne Runde", "’ne Runde"],
    ['"So geht\'s nicht"', "„So geht’s nicht“"],
  ])("know the apostrophe: %s", (before, after) => {
    expect(set(before)).toBe(after);
  });

  it.each(["„Richtig“ und ‚richtig‘", 'ein Rohr mit 12" Durchmesser', "»Guillemets«", "5'10", 'ein " allein'])(
    "leave alone what is right or unclear: %s",
    (text) => {
      expect(set(text)).toBe(text);
    },
  );

  it("open a quotation that ends in the next paragraph", () => {
    expect(set('"Erster Absatz.')).toBe("„Erster Absatz.");
    expect(set('Zweiter Absatz."')).toBe("Zweiter Absatz.“");
  });

  it("reach across emphasis and links, and not into code or addresses", () => {
    expect(html('"*Gut* so", sagt sie.')).toBe("<p>„<em>Gut</em> so“, sagt sie.</p>");
    expect(html('Der Befehl `echo "x"` bleibt.')).toContain("<code>echo &quot;x&quot;</code>");
    expect(html("Siehe https://example.org/it's dort.")).toContain("https://example.org/it's</a>");
  });
});
