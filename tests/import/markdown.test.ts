import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/import/draft.ts";
import { toMarkdown } from "../../src/import/markdown.ts";
import { renderPlainText } from "../../src/markdown/plain-text.ts";

/** Everything that means something to Markdown or to the house's own rules, and ordinary words. */
const PIECES = [
  "Verein",
  "Bürger*innen",
  "Akteur_innen",
  "Helfer:innen",
  "*",
  "**",
  "***",
  "_",
  "__",
  "`",
  "```",
  "~",
  "~~",
  "~~~",
  "[",
  "]",
  "](",
  "](x)",
  "![",
  "]{lang=en}",
  "{",
  "}",
  "#",
  "##",
  ">",
  ">>",
  "<",
  "<b>",
  "</b>",
  "<!--",
  "<script>",
  "&",
  "&amp;",
  "&#65;",
  "&nbsp;",
  "-",
  "--",
  "---",
  "–",
  "+",
  "=",
  "===",
  "1.",
  "23.",
  "1)",
  "|",
  "\\",
  "\\*",
  "\\\\",
  "*[AB]: C",
  "[1]: x",
  "[^1]",
  ":",
  "!",
  "?",
  "(",
  ")",
  "https://example.org/a_b_c",
  "https://example.org/_x_*y*",
  "www.example.org/_x",
  "info@example.org",
  "<https://example.org>",
  "„Zitat“",
  "a_b",
  "_a_",
  "x*y*z",
  "$1",
  "😀",
];
const paragraph = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4, unit: "grapheme-ascii" })),
      fc.constantFrom("", " ", " "),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.flat().join("").replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");

const asParagraph = (text: string): Block => ({ kind: "paragraph", line: 1, inlines: [{ text, href: null }] });

describe("the words of a text survive Markdown", () => {
  const markdown = new MarkdownIt({ html: false, linkify: true });
  markdown.normalizeLinkText = (text) => text;

  test("as one paragraph of CommonMark, character by character", () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const html = markdown.render(toMarkdown([asParagraph(text)]));
        expect(html).toMatch(/^<p>/);
        expect(textOf(html)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("as list entries, table cells and headings", () => {
    fc.assert(
      fc.property(paragraph, paragraph, (first, second) => {
        const inlines = (text: string) => [{ text, href: null }];
        const list = toMarkdown([{ kind: "list", line: 1, ordered: false, items: [inlines(first), inlines(second)] }]);
        expect(textOf(markdown.render(list))).toBe(`${first}\n${second}`);
        const table = toMarkdown([
          {
            kind: "table",
            line: 1,
            rows: [
              [inlines(first), inlines(second)],
              [inlines("a"), inlines(first)],
            ],
          },
        ]);
        expect(textOf(markdown.render(table)).split(/\s*\n\s*/)).toEqual([first, second, "a", first]);
        const heading = markdown.render(toMarkdown([{ kind: "heading", line: 1, text: first }]));
        expect(textOf(heading)).toBe(first);
        expect(heading).toMatch(/^<h2>/);
      }),
      { numRuns: 1000 },
    );
  });

  test("as the house's own text twin, but for its typography", () => {
    const context = {
      resolveLink: () => ({ kind: "dead", message: "", remedy: "" }) as const,
      findImage: () => null,
      abbreviations: {},
    };
    fc.assert(
      fc.property(paragraph, (text) => {
        const source = { file: "probe.md", firstLine: 1, text: toMarkdown([asParagraph(text)]) };
        expect(letters(renderPlainText(source, context))).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });
});

test("links keep their words and get a target that stays one", () => {
  const block: Block = {
    kind: "paragraph",
    line: 1,
    inlines: [
      { text: "[Plan*", href: "https://example.org/a_(b)?x=1&copy;=2" },
      { text: " lesen", href: null },
    ],
  };
  expect(toMarkdown([block])).toBe("[\\[Plan\\*](https://example.org/a_%28b%29?x=1&amp;copy;=2) lesen\n");
});

test("an underscore inside a word stays readable for the editor", () => {
  expect(toMarkdown([asParagraph("Akteur_innen")])).toBe("Akteur_innen\n");
});

test("no blocks give no text", () => {
  expect(toMarkdown([])).toBe("");
});

function textOf(html: string): string {
  type Node = DefaultTreeAdapterTypes.ChildNode;
  const collect = (node: Node): string =>
    "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(collect).join("") : "";
  return parseFragment(html).childNodes.map(collect).join("").trim();
}

/** Without blanks, and with one sign for each kind of quotation mark and dash. */
const letters = (text: string): string =>
  text
    .replace(/\s/g, "")
    .replace(/[„“”"]/g, '"')
    .replace(/[‚‘’']/g, "'")
    .replace(/[–—-]+/g, "-");
