import { describe, expect, it } from "vitest";
import { found, html, places } from "./helper.ts";

describe("addresses in running text", () => {
  it.each([
    ["www.sachsen-anhalt.de", "https://www.sachsen-anhalt.de"],
    ["https://example.org/a_b_c?d=e", "https://example.org/a_b_c?d=e"],
    ["www.example.org/lange-straße", "https://www.example.org/lange-stra%C3%9Fe"],
  ])("become links with the text as written: %s", (address, href) => {
    expect(html(`Siehe ${address}.`)).toBe(`<p>Siehe <a href="${href}" rel="external">${address}</a>.</p>`);
    expect(found(`Siehe ${address}.`, "link-text-address")).toEqual([expect.objectContaining({ level: "hint" })]);
  });

  it("become mail links without a word", () => {
    expect(html("Mail: presse@example.org")).toBe(
      '<p>Mail: <a href="mailto:presse@example.org">presse@example.org</a></p>',
    );
    expect(places("Mail: presse@example.org")).toEqual([]);
  });

  it("are not seen where a space is missing or the host is none", () => {
    for (const text of [
      "In Halle.Es folgt",
      "example.org",
      "www.halle",
      "www.",
      "presse(at)example.org",
      "ftp://example.org",
    ]) {
      expect(html(text)).toBe(`<p>${text}</p>`);
    }
  });

  it("end before punctuation and brackets", () => {
    expect(html("(www.example.org/a), dann")).toBe(
      '<p>(<a href="https://www.example.org/a" rel="external">www.example.org/a</a>), dann</p>',
    );
  });

  it("keep their dates, dashes and abbreviations", () => {
    expect(html("https://example.org/26.11.2024/z.B./EU", { abbreviations: { EU: "Europäische Union" } })).toContain(
      ">https://example.org/26.11.2024/z.B./EU</a>",
    );
  });
});
