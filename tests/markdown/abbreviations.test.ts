import { describe, expect, it } from "vitest";
import { _, found, html, places } from "./helper.ts";

describe("abbreviations", () => {
  it("are explained at their first occurrence, and the definition is not shown", () => {
    expect(html("Die LAGFA berät. Die LAGFA hilft.\n\n*[LAGFA]: Landesarbeitsgemeinschaft")).toBe(
      '<p>Die <abbr title="Landesarbeitsgemeinschaft">LAGFA</abbr> berät. Die LAGFA hilft.</p>',
    );
  });

  it("may be defined between the lines of a paragraph and in rows", () => {
    expect(html("Die EU und das LSA\n*[EU]: Europäische Union\n*[LSA]: Land Sachsen-Anhalt")).toBe(
      '<p>Die <abbr title="Europäische Union">EU</abbr> und das <abbr title="Land Sachsen-Anhalt">LSA</abbr></p>',
    );
  });

  it("come from the site too; the text's own definition wins", () => {
    const abbreviations = { EU: "Europäische Union", BGG: "Behindertengleichstellungsgesetz" };
    expect(html("EU und BGG\n\n*[BGG]: Gesetz „LSA“ & <Land>", { abbreviations })).toBe(
      '<p><abbr title="Europäische Union">EU</abbr> und <abbr title="Gesetz „LSA“ &amp; &lt;Land&gt;">BGG</abbr></p>',
    );
  });

  it("are whole words, with hyphens as limits", () => {
    expect(html("EUROPA, EU-Recht", { abbreviations: { EU: "Europäische Union" } })).toBe(
      '<p>EUROPA, <abbr title="Europäische Union">EU</abbr>-Recht</p>',
    );
  });

  it("are found in their typographic form", () => {
    expect(html("Erika Mustermann, a.D., kommt.", { abbreviations: { "a. D.": "außer Dienst" } })).toContain(
      `<abbr title="außer Dienst">a.${_}D.</abbr>`,
    );
  });

  it("are not looked for in code and addresses, nor confused by special characters and names of Object", () => {
    const abbreviations = {
      EU: "Europäische Union",
      "C++": "Sprache",
      "A-/B*": "Tarif",
      constructor: "Bau",
      "": "nichts",
    };
    expect(html("`EU` https://example.org/EU", { abbreviations })).not.toContain("<abbr");
    expect(html("toString in C++, A-/B* und constructor", { abbreviations })).toBe(
      '<p>toString in <abbr title="Sprache">C++</abbr>, <abbr title="Tarif">A-/B*</abbr> und <abbr title="Bau">constructor</abbr></p>',
    );
  });

  it("that are defined and never used get a hint", () => {
    expect(found("Text\n\n*[LSA]: Land", "abbreviation-unused")).toEqual([
      expect.objectContaining({ level: "hint", line: 12 }),
    ]);
  });

  it("need exactly one long form", () => {
    expect(places("EU LSA\n\n*[EU]:\n*[LSA]: Land\n*[LSA]: Landkreis")).toEqual([
      "abbreviation-definition:12",
      "abbreviation-definition:14",
    ]);
  });
});
