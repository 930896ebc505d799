import { describe, expect, it } from "vitest";
import { found } from "./helper.ts";

const messages = (text: string) => found(text, "quotation-marks").map(({ line, message }) => `${line}: ${message}`);

describe("balance of quotation marks", () => {
  it("is fine over one and over several paragraphs", () => {
    expect(messages('„Gut.“ und "gut"\n\n„Erster Absatz.\n\nZweiter Absatz.“')).toEqual([]);
  });

  it("is missed by an open and by a closed end", () => {
    expect(messages("Text\n„Gut.")).toEqual(["11: Ein Zitat wird mit „ geöffnet und nicht geschlossen."]);
    expect(messages("Text\n\nGut.“")).toEqual(["12: Das Anführungszeichen “ schließt, ohne dass eines öffnet."]);
  });

  it("notices English marks in German, not in English", () => {
    expect(messages("„Gut.”")).toEqual(["10: Ein deutsches Zitat endet mit dem englischen Zeichen ”."]);
    expect(messages("[“Good.”]{lang=en}")).toEqual([]);
  });

  it("notices what an old encoding left behind", () => {
    expect(messages("Sie sagt: ¿Gut.")).toEqual([expect.stringContaining("verlorenes Anführungszeichen")]);
  });
});
