import fc from "fast-check";
import { expect, test } from "vitest";
import { splitFrontMatter } from "../../src/content/read/front-matter.ts";

test("a file is split at its two lines of dashes", () => {
  expect(splitFrontMatter("---\ntitle: Fest\n---\n\nDer Text.\n")).toEqual({
    yaml: "title: Fest\n",
    yamlLine: 2,
    body: "Der Text.",
    bodyLine: 5,
  });
});

test("a thematic break in the text is not the end of the front matter", () => {
  const split = splitFrontMatter("---\na: b\n---\nOben\n\n---\n\nUnten");
  expect(split).toMatchObject({ yaml: "a: b\n", body: "Oben\n\n---\n\nUnten" });
});

test("empty front matter and an empty text are possible", () => {
  expect(splitFrontMatter("---\n---")).toEqual({ yaml: "", yamlLine: 2, body: "", bodyLine: 3 });
});

test.each(["", "Nur Text", "\n---\na: b\n---\n", "----\na: b\n---\n", " ---\na: b\n---\n"])(
  "%j has no front matter",
  (text) => {
    expect(splitFrontMatter(text)).toBe("missing");
  },
);

test.each(["---", "---\na: b\n", "---\na: b\n ---\n", "---\na: b\n----\n"])("in %j it does not end", (text) => {
  expect(splitFrontMatter(text)).toBe("unterminated");
});

test("whatever stands in the halves comes out again, on the lines where it stands", () => {
  const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, " "));
  const yamlLine = line.filter((text) => !/^---[ \t]*$/.test(text));
  const bodyLine = line.filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(fc.array(yamlLine), fc.nat(4), fc.array(bodyLine, { minLength: 1 }), (above, blank, below) => {
      const file = ["---", ...above, "---", ...Array<string>(blank).fill(""), ...below].join("\n");
      const split = splitFrontMatter(file);
      if (typeof split === "string") throw new Error(split);
      expect(split.yaml).toBe(above.map((text) => `${text}\n`).join(""));
      expect(split.body).toBe(below.join("\n").trimEnd());
      expect(file.split("\n")[split.bodyLine - 1]).toBe(below[0]);
    }),
  );
});
