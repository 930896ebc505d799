import { describe, expect, it } from "vitest";
import { _, html, render } from "./helper.ts";

describe("characters", () => {
  it("drop soft hyphens and zero-width characters, also from entities", () => {
    expect(html("Nach\u00ADbar\u200Bschaft &shy;&#8203;&zwnj;hier\uFEFF")).toBe("<p>Nachbarschaft hier</p>");
  });

  it("drop controls and bidi marks everywhere, even in code and headings", () => {
    const { html: out, headings } = render("## An\u202Efang\u0007\n\n`x\u200By`");
    expect(out).toBe('<h2 id="anfang">Anfang</h2>\n<p><code>xy</code></p>\n');
    expect(headings[0]?.text).toBe("Anfang");
  });

  it("know one no-break space and one hyphen", () => {
    expect(html("4\u202F000 und 4\u2009000, Sachsen\u2011Anhalt")).toBe(`<p>4${_}000 und 4${_}000, Sachsen-Anhalt</p>`);
  });

  it("melt runs of spaces into one", () => {
    expect(html(`weit${_}${_}${_}weg und   da`)).toBe("<p>weit weg und da</p>");
  });

  it("replace half a character pair by the replacement character", () => {
    expect(html("a\uD800b")).toBe("<p>a\uFFFDb</p>");
  });

  it("read CRLF as line ends", () => {
    expect(html("eins\r\n\r\nzwei")).toBe("<p>eins</p>\n<p>zwei</p>");
  });
});
