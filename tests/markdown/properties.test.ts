import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/markdown/edits.ts";
import { renderPlainText } from "../../src/markdown/plain-text.ts";
import { typographicText } from "../../src/markdown/rules/typography.ts";
import { textWidth } from "../../src/markdown/wrap.ts";
import { context, render, source } from "./helper.ts";

/** Pieces of Markdown, German and malice, glued in any order. */
const pieces = [
  ..."\"'„“‚‘’”-–*_`~[](){}<>!#|&;:=.,\\/ \n\n\n\t§%äß\u00AD\u200B\u202F\u00A0\u2011",
  ..."Haus,Amt,geht's,z.B.,u. a.,2,5 %,26.11.2024,31.06.2024,(0391) 567-6666,+49 391,www.example.org,a@b.de".split(","),
  ..."## ,# ,> ,- ,1. ,> — ,Tabelle: X\n\n,| A | B |\n|---|--:|\n| 1 | 2 |\n,![](foto.jpg),[x](bericht.md)".split(","),
  ..."[x](javascript:alert(1)),[x]{lang=en},\n{lang=en},*[A]: B\n,<script>,<img src=x onerror=y>,```\n,&lt;,&#x6A;".split(
    ",",
  ),
];
const markdown = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces), { size: "+1" }).map((list) => list.join("")),
);
const runs = { numRuns: 300 };

type Element = DefaultTreeAdapterTypes.Element;

function elements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : []));
}

describe("any text", () => {
  it("comes out as harmless, well-formed HTML with unique ids", () => {
    const allowed =
      "p h2 h3 h4 h5 h6 ul ol li blockquote table caption thead tbody tr th td section figure figcaption img a span abbr time em strong code pre br hr".split(
        " ",
      );
    fc.assert(
      fc.property(markdown, (text) => {
        const { html } = render(text);
        const errors: string[] = [];
        const all = elements(parseFragment(html, { onParseError: (error) => errors.push(error.code) }));
        expect(errors).toEqual([]);
        for (const { tagName, attrs } of all) {
          expect(allowed).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(name).not.toMatch(/^on|^style$/);
            if (name === "href") expect(value).toMatch(/^(?:https?:|mailto:|tel:|#|\.\.\/)/);
          }
        }
        const ids = all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === "id").map(({ value }) => value));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  it("carries no invisible character to the reader", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const out of [render(text).html, renderPlainText(source(text), context)]) {
          expect(out).not.toMatch(
            /(?![\n\t])\p{Cc}|[\u00AD\u200B-\u200F\u2011\u202A-\u202F\u2060-\u2064\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u,
          );
        }
      }),
      runs,
    );
  });

  it("has headings that are listed, from level 2 and in the order of the page", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { html, headings } = render(text);
        const onPage = [...html.matchAll(/<h([1-6])[^>]* id="([^"]+)"/g)].map(([, level, id]) => `${level} ${id}`);
        expect(headings.map(({ level, id }) => `${level} ${id}`)).toEqual(onPage);
        expect(html).not.toContain("<h1");
      }),
      runs,
    );
  });

  it("is rendered the same every time", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(render(text)).toEqual(render(text));
      }),
      { numRuns: 100 },
    );
  });

  it("fits a mail: at most 72 columns but for single words and code, no trailing spaces", () => {
    const prose = markdown.map((text) => text.replaceAll("```", "").replaceAll("~~~", ""));
    fc.assert(
      fc.property(prose, (text) => {
        for (const line of renderPlainText(source(text), context).split("\n")) {
          expect(line).not.toMatch(/[ \t\u00A0]$/);
          if (textWidth(line) > 72) expect(line.replace(/^(?:(?:-|\d+\.)? +)+/, "")).not.toContain(" ");
        }
      }),
      runs,
    );
  });
});

describe("typography", () => {
  it("changes nothing the second time", () => {
    const prose = fc.array(fc.constantFrom(...pieces), { size: "+1" }).map((list) => list.join(""));
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: fc.constantFrom(..."\"' a.-1\n„“‚‘’,") })), (text) => {
        const once = typographicText(text, "de");
        expect(typographicText(once, "de")).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves letters and digits alone", () => {
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(markdown, (text) => {
        expect(words(typographicText(text, "de"))).toBe(words(text));
      }),
    );
  });

  it("applies an edit only where it lies within the part", () => {
    const edits = [
      { start: 2, end: 3, text: "X" },
      { start: 4, end: 6, text: "Y" },
    ];
    expect(applyEdits("cde", 2, edits)).toBe("Xde");
  });
});
