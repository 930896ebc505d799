import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/content/read/yaml.ts";
import { createReport } from "../../src/content/report.ts";
import { told } from "./fixture.ts";

function read(text: string) {
  const report = createReport();
  const yaml = parseYaml(text, { file: "content/a.yaml", line: 1 }, report);
  return { yaml, told: told(report.findings) };
}

const dataOf = (text: string): unknown => JSON.parse(JSON.stringify(read(text).yaml?.data ?? null));

describe("values", () => {
  test("keep the spelling of the editor", () => {
    expect(dataOf("a: 055\nb: 06108\nc: 2024-11-26\nd: no\ne: 051/02\nf: 10:30\ng: 1e3\nh: 0x1f\ni: .inf")).toEqual({
      a: "055",
      b: "06108",
      c: "2024-11-26",
      d: "no",
      e: "051/02",
      f: "10:30",
      g: "1e3",
      h: "0x1f",
      i: ".inf",
    });
  });

  test("are of another type only for true, false and nothing", () => {
    expect(dataOf("a: true\nb: false\nc:\nd: ~\ne: 'true'")).toEqual({
      a: true,
      b: false,
      c: null,
      d: null,
      e: "true",
    });
  });

  test("named like parts of JavaScript objects are plain fields", () => {
    const { yaml } = read("__proto__: x\nconstructor: y");
    expect(Object.entries(Object(yaml?.data))).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
  });

  test("are found again by line and column", () => {
    const { yaml } = read("a: 1\nliste:\n  - name: Eins\n  - name: Zwei\n");
    expect(yaml?.at(["liste", 1, "name"])).toEqual({ file: "content/a.yaml", line: 4, column: 11 });
    expect(yaml?.keyAt(["liste", 1, "name"])).toMatchObject({ line: 4, column: 5 });
    expect(yaml?.at(["liste", 1, "alter"])).toMatchObject({ line: 4, column: 5 });
    expect(yaml?.at(["fehlt"])).toMatchObject({ line: 1, column: 1 });
  });
});

describe("mistakes are told in German, the first one only", () => {
  test.each([
    "title: Bericht: Teil 2\nb: c: d",
    'title: "Bericht" erschienen',
    "title: 'Bericht",
    "title: @presse",
    "a:\n\t- b",
    "a: [eins, zwei\nb: c",
    'a: "\\q"',
    "a: 1\n---\nb: 2",
    "a: 1\na: 2",
    "a: &x 1\nb: *x",
    "a: !!js/function x",
    "? [a]\n: b",
    "a: b\n c: d",
  ])("%j", (text) => {
    const { yaml, told: findings } = read(text);
    expect(yaml).toBeNull();
    expect(findings).toMatchSnapshot();
  });

  test("a hash that cuts a value off is a warning, a comment is not", () => {
    expect(read("title: Danke #ehrenamt\nb: c # Anmerkung\n# Zeile").told).toMatchInlineSnapshot(`
      "content/a.yaml:1:8: Warnung: Alles ab „#ehrenamt“ ist für YAML eine Anmerkung und fehlt im Wert. [yaml-comment]
          Abhilfe: Den ganzen Wert in gerade Anführungszeichen setzen; bei einer Anmerkung nach „#“ ein Leerzeichen lassen."
    `);
  });

  test("merge keys have no meaning", () => {
    expect(dataOf("<<: { a: b }\nc: d")).toEqual({ "<<": { a: "b" }, c: "d" });
  });
});
