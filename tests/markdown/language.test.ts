import { describe, expect, it } from "vitest";
import { found, html, places } from "./helper.ts";

describe("language of parts", () => {
  it("marks words", () => {
    expect(html("Der [Community Day]{lang=en} kommt.")).toBe('<p>Der <span lang="en">Community Day</span> kommt.</p>');
  });

  it("accepts quotes around the tag and writes it in canonical form", () => {
    expect(html('[Lift]{lang="EN-gb"}')).toBe('<p><span lang="en-GB">Lift</span></p>');
  });

  it("leaves the typography of other languages alone", () => {
    expect(html('[“It\'s fine” - e.g. "here"]{lang=en}')).toBe(
      '<p><span lang="en">“It\'s fine” - e.g. &quot;here&quot;</span></p>',
    );
    expect(html('"[Community Day]{lang=en}"')).toBe('<p>„<span lang="en">Community Day</span>“</p>');
  });

  it("knows German within another language", () => {
    expect(html('[the word ["Amt"]{lang=de} here]{lang=en}')).toContain('<span lang="de">„Amt“</span>');
  });

  it("holds for links, with the language of their target", () => {
    expect(html("[Press release](bericht.md){lang=en hreflang=en}")).toBe(
      '<p><a href="../bericht.html" lang="en" hreflang="en">Press release</a></p>',
    );
  });

  it("may hold a link and emphasis", () => {
    expect(html("[*See* [the report](bericht.md) now]{lang=en}")).toBe(
      '<p><span lang="en"><em>See</em> <a href="../bericht.html">the report</a> now</span></p>',
    );
  });

  it.each([
    ["a paragraph", "One day.\n{lang=en}", '<p lang="en">One day.</p>'],
    ["a heading", "## One day {lang=en}", '<h2 lang="en" id="one-day">One day</h2>'],
    ["a list item", "- One day\n  {lang=en}\n- Tag", '<ul>\n<li lang="en">One day</li>\n<li>Tag</li>\n</ul>'],
    ["a quotation", "> One day.\n> {lang=en}", '<blockquote lang="en">\n<p>One day.</p>\n</blockquote>'],
    [
      "a quotation of paragraphs",
      "> One.\n>\n> Two.\n>\n> {lang=en}",
      '<blockquote lang="en">\n<p>One.</p>\n<p>Two.</p>\n</blockquote>',
    ],
  ])("holds for %s by a last line", (_name, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it("before the attribution holds for the quoted words only", () => {
    expect(html("> One day.\n> {lang=en}\n>\n> — Max Mustermann, Präsident")).toBe(
      '<blockquote>\n<p lang="en">One day.</p>\n<p class="quelle">— Max Mustermann, Präsident</p>\n</blockquote>',
    );
  });

  it.each(["englisch", "e", "xx", "en_GB", ""])("refuses the tag „%s“ and keeps the words", (tag) => {
    const text = `Erste Zeile\nDer [Day]{lang=${tag}} kommt.`;
    expect(html(text)).toBe("<p>Erste Zeile\nDer Day kommt.</p>");
    expect(found(text, "language-tag")).toEqual([
      expect.objectContaining({
        level: "error",
        line: 11,
        criteria: ["3.1.2"],
        message: `„${tag}“ ist kein Sprachkürzel.`,
      }),
    ]);
  });

  it("refuses other attributes, so that nobody smuggles in classes or handlers", () => {
    const text = "[x]{lang=en onclick=alert} und [Ziel](bericht.md){class=rot}";
    expect(html(text)).toBe('<p><span lang="en">x</span> und <a href="../bericht.html">Ziel</a></p>');
    expect(found(text, "unknown-attribute")).toHaveLength(2);
  });

  it("reports marks that belong to no text", () => {
    expect(places("Der Day {lang=en} kommt.")).toEqual(["language-misplaced:10"]);
    expect(places("Absatz.\n\n{lang=en}")).toEqual(["language-misplaced:12"]);
  });

  it("leaves German rules out where the whole text is in another language", () => {
    expect(html('On "26.11.2024" - e.g. here', { language: "en" })).toBe(
      "<p>On &quot;26.11.2024&quot; - e.g. here</p>",
    );
  });
});
