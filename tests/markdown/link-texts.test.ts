import { describe, expect, it } from "vitest";
import { found, html, places } from "./helper.ts";

describe("link texts", () => {
  it.each([
    "hier",
    "Mehr …",
    "→ weiterlesen",
    "Klicken Sie hier!",
    "„Link“",
    "**Download**",
    "mehr » ",
    "LESEN SIE MEHR",
  ])("must say where they lead, unlike %s", (text) => {
    expect(found(`[${text}](bericht.md)`, "link-text-generic")).toEqual([
      expect.objectContaining({ level: "error", criteria: ["2.4.4"], line: 10 }),
    ]);
  });

  it("may contain such words", () => {
    expect(places("[Mehr zur Engagementstrategie](bericht.md)")).toEqual([]);
  });

  it("must not be empty; such a link is left out", () => {
    expect(html("Vor [](bericht.md) nach")).toBe("<p>Vor  nach</p>");
    expect(places("[](bericht.md)")).toEqual(["link-text-empty:10"]);
  });

  it("should not be bare addresses when an editor chose them", () => {
    expect(found("[www.example.org](https://www.example.org)", "link-text-address")[0]?.level).toBe("warning");
    expect(found("[example.org/x](https://example.org/x)", "link-text-address")[0]?.level).toBe("warning");
    expect(found("[presse@example.org](mailto:presse@example.org)", "link-text-address")).toEqual([]);
  });

  it("with different targets on one page get a warning", () => {
    const text = "[Bericht](bericht.md)\n\n[bericht](https://example.org)";
    expect(found(text, "link-text-ambiguous")).toEqual([expect.objectContaining({ level: "warning", line: 12 })]);
    expect(places("[Bericht](bericht.md)\n\n[Bericht](bericht.md)")).toEqual([]);
  });

  it("that lead to one target twice in a paragraph get a hint", () => {
    expect(places("[Bericht](bericht.md) und [Bilanz](bericht.md)")).toEqual(["link-twice:10"]);
    expect(places("[Bericht](bericht.md)\n\n[Bilanz](bericht.md)")).toEqual([]);
  });
});
