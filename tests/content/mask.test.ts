import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskMarkdown } from "../../src/content/text-rules/mask.ts";

describe("masking", () => {
  test("blanks what is no German prose", () => {
    const text = 'Ein [Link](ziel.md "Titel") und `code`, ``a`b``, <https://x.de>, a@b.de, ![Bild](b.png){width=3}.';
    expect(maskMarkdown(text).replace(/\s+/g, " ")).toBe("Ein [Link] und , , , , ![Bild] .");
    expect(maskMarkdown("~~~\n„offen\n~~~\nText\n```\nLAGFA").trim()).toBe("Text");
    expect(maskMarkdown("Ein ` allein und ``` drei")).toBe("Ein ` allein und ``` drei");
  });

  test("keeps every position", () => {
    const parts = fc.constantFrom(
      "`",
      "``",
      "```",
      "\n",
      "[a]",
      "(b)",
      "(",
      "{lang=en}",
      "<https:",
      ">",
      "~~~",
      " ",
      "ü",
      "a@b.de",
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join("")),
        (text) => {
          const masked = maskMarkdown(text);
          expect(masked).toHaveLength(text.length);
          for (let index = 0; index < text.length; index++) expect([text[index], " "]).toContain(masked[index]);
          expect(masked.split("\n")).toHaveLength(text.split("\n").length);
        },
      ),
    );
  });
});
