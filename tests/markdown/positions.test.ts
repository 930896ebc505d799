import { describe, expect, it } from "vitest";
import { places, render } from "./helper.ts";

describe("findings", () => {
  it("name file, line, message and remedy", () => {
    expect(render("Text\n\n#### Weit unten").findings).toEqual([
      {
        file: "content/releases/2024/2024-11-26-probe.md",
        line: 12,
        level: "error",
        rule: "heading-skip",
        criteria: ["1.3.1", "2.4.6"],
        message: "Die Überschrift „Weit unten“ (Ebene 4) überspringt eine Ebene; erwartet wird höchstens Ebene 2.",
        remedy: "Die Überschrift mit ## beginnen oder die fehlende Zwischenüberschrift ergänzen.",
      },
    ]);
  });

  it("count lines within paragraphs, lists, quotations, tables and after forced breaks", () => {
    expect(places("a\nb [hier](bericht.md)")).toEqual(["link-text-generic:11"]);
    expect(places("- a\n- b\n  [hier](bericht.md)")).toEqual(["link-text-generic:12"]);
    expect(places("> a\n>\n> *b\n> c* [hier](bericht.md)")).toEqual(["link-text-generic:13"]);
    expect(places("a\\\nb  \nc [hier](bericht.md)")).toEqual(["link-text-generic:12"]);
    expect(places("Tabelle: X\n\n| A |\n|---|\n| a |\n| [hier](bericht.md) |")).toEqual(["link-text-generic:15"]);
    expect(places("a\nam 31.06.2024\n<b>\n*[X]: Y")).toEqual([
      "date-impossible:11",
      "raw-html:12",
      "abbreviation-unused:13",
    ]);
  });

  it("come in the order of the text", () => {
    expect(places("[hier](bericht.md)\n\n### B\n\n<b>")).toEqual([
      "link-text-generic:10",
      "heading-skip:12",
      "raw-html:14",
    ]);
  });
});
