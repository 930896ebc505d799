import { describe, expect, it } from "vitest";
import { renderPlainText } from "../../src/markdown/plain-text.ts";
import { context, places, render, source } from "./helper.ts";

const MANY = 10_000;
/** Texts that take quadratic time in a careless parser. */
const hostile: Readonly<Record<string, string>> = {
  brackets: "[".repeat(MANY),
  "closed brackets": "[".repeat(MANY) + "]".repeat(MANY),
  "nested languages": "[".repeat(MANY) + "]{lang=en}".repeat(MANY),
  images: "![".repeat(MANY),
  stars: "*".repeat(MANY),
  emphasis: "**_a ".repeat(MANY),
  backticks: Array.from({ length: 500 }, (_, index) => "`".repeat(index)).join(" "),
  "angle brackets": "<".repeat(MANY),
  "open tags": "<a ".repeat(MANY),
  comments: "<!--".repeat(MANY),
  links: "[a](<b".repeat(MANY),
  quotes: " \"a 'b".repeat(MANY),
  addresses: "www.a.".repeat(MANY),
  mails: "a@b.de ".repeat(MANY),
  dates: "99.99.2024\n".repeat(MANY),
  phones: "(0391) 1 ".repeat(MANY),
  braces: `{${"=".repeat(MANY)}`,
  table: `| a | b |\n|---|---|\n${"| c | d |\n".repeat(2000)}`,
  headings: "## Kontakt\n".repeat(5000),
  definitions: Array.from({ length: 5000 }, (_, index) => `*[A${index}]: x\n`).join(""),
};

const seconds = (work: () => void): number => {
  const { user } = process.cpuUsage();
  work();
  return (process.cpuUsage().user - user) / 1e6;
};

describe("hostile texts", () => {
  it.each(Object.entries(hostile))("are read in a moment: %s", (_name, text) => {
    const used = seconds(() => {
      render(text);
      renderPlainText(source(text), context);
    });
    expect(used).toBeLessThan(10);
  });

  it("of 5 MB are rendered whole", () => {
    const paragraph =
      'Ob im Verein oder "im Ehrenamt" - Engagement ist gelebte Demokratie, z.B. am 26. November 2024.\n\n';
    const text = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    const used = seconds(() => {
      expect(render(text).html.split("<p>")).toHaveLength(text.length / paragraph.length + 1);
    });
    expect(used).toBeLessThan(30);
  });

  it.each([
    ["quotations", ">".repeat(10_000)],
    ["lists", Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n")],
  ])("with endless nesting are an error, because text may be missing: %s", (_name, text) => {
    expect(places(`${text} x`).map((place) => place.replace(/:.*/, ""))).toEqual(["too-deep"]);
  });
});
