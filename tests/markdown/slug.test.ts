import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIds, slug } from "../../src/markdown/slug.ts";

describe("slug", () => {
  it.each([
    ["Größe über alles", "groesse-ueber-alles"],
    ["ÄÖÜ ẞ", "aeoeue-ss"],
    ["A\u0308rzte", "aerzte"],
    ["Café à la Łódź", "cafe-a-la-lodz"],
    ["§ 5 – „Ziele“!", "5-ziele"],
    ["Привет", "abschnitt"],
    ["", "abschnitt"],
  ])("%s → %s", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it("cuts long texts between words", () => {
    expect(slug("Engagement ".repeat(20))).toMatch(/^(engagement-){6}engagement$/);
    expect(slug("x".repeat(500))).toHaveLength(80);
  });

  it("is always made of small letters, digits and single hyphens", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe("ids of a page", () => {
  it("are never given twice", () => {
    const names = fc.array(fc.constantFrom("Kontakt", "Kontakt 2", "Kontakt 2 2", "Kontakt 3", "", "Ä"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(names, (texts) => {
        const ids = createIds();
        const given = texts.map(ids.next);
        expect(new Set(given).size).toBe(texts.length);
      }),
    );
  });
});
