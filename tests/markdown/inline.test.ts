import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkInline, renderInline } from "../../src/markdown/inline.ts";
import { _, source } from "./helper.ts";

describe("titles, captions and summaries", () => {
  it("know typography and languages", () => {
    expect(renderInline('Zum [Community Day]{lang=en} - "gut", z.B. heute')).toEqual({
      html: `Zum <span lang="en">Community Day</span> – „gut“, z.${_}B. heute`,
      text: `Zum Community Day – „gut“, z.${_}B. heute`,
    });
  });

  it("take everything else literally and escape it", () => {
    const text = "# *x* [a](b) `c` <b> & www.example.org 26.11.2024";
    expect(renderInline(text)).toEqual({
      html: "# *x* [a](b) `c` &lt;b&gt; &amp; www.example.org 26.11.2024",
      text,
    });
  });

  it("leave the typography of another language alone", () => {
    expect(renderInline('A "good" day', "en").text).toBe('A "good" day');
  });

  it("keep the words of a span with a wrong language, and tell", () => {
    expect(renderInline("Der [Day]{lang=englisch}")).toEqual({ html: "Der Day", text: "Der Day" });
    expect(
      checkInline(source("Der [Day]{lang=englisch} {lang=en}")).map(({ rule, line }) => `${rule}:${line}`),
    ).toEqual(["language-tag:10", "language-misplaced:10"]);
    expect(checkInline(source("Der [Day]{lang=en}"))).toEqual([]);
  });

  it("never break out of the page", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(renderInline(text).html.replace(/<\/?span(?: lang="[A-Za-z0-9-]+")?>/g, "")).not.toMatch(/[<>"]/);
      }),
    );
  });
});
