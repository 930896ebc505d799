import { describe, expect, test } from "vitest";
import { type Files, load, release, told, withFiles } from "./fixture.ts";

const PATH = "releases/2024/2024-11-26-stadtfest.md";

/** Rules broken by hostile input, with the CPU time it took. */
async function attack(files: Files): Promise<{ rules: string[]; seconds: number; report: string }> {
  const start = process.cpuUsage();
  const { site, findings } = await load(files);
  const { user, system } = process.cpuUsage(start);
  expect(site === null).toBe(findings.some(({ level }) => level === "error"));
  return { rules: findings.map(({ rule }) => rule), seconds: (user + system) / 1e6, report: told(findings) };
}

test("a file of 5 MB is refused unread", async () => {
  const { report, seconds } = await attack(withFiles({ [PATH]: release({}, "Wort ".repeat(1_000_000)) }));
  expect(report).toMatchInlineSnapshot(`
    "content/releases/2024/2024-11-26-stadtfest.md: Fehler: Die Datei ist 5,0 MB groß; Texte dürfen höchstens 1 MB haben. [file-too-large]
        Abhilfe: Den Text teilen; Bilder und Tabellen in den Ordner „media“ legen."
  `);
  expect(seconds).toBeLessThan(2);
});

describe("YAML", () => {
  const inFrontMatter = (yaml: string) => withFiles({ [PATH]: `---\n${yaml}\n---\nText.\n` });

  test("bombs of aliases do not go off", async () => {
    const bomb = [
      "a: &a [x, x]",
      ...[..."bcdefghijklmnop"].map(
        (name, index) => `${name}: &${name} [*${"abcdefghijklmno"[index]}, *${"abcdefghijklmno"[index]}]`,
      ),
    ];
    const { rules, seconds } = await attack(inFrontMatter(bomb.join("\n")));
    expect(new Set(rules)).toEqual(new Set(["yaml-syntax"]));
    expect(seconds).toBeLessThan(2);
  });

  test.each([
    ["brackets", `title: ${"[".repeat(100_000)}`],
    ["braces", `title: ${"{a: ".repeat(100_000)}`],
    ["dashes", `${"- ".repeat(100_000)}a`],
    ["question marks", `${"? ".repeat(100_000)}a`],
    ["indentation", Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("nested by thousands of %s ends in a clear error", async (_, yaml) => {
    const { report, seconds } = await attack(inFrontMatter(yaml));
    expect(report).toContain("Die Angaben sind zu tief verschachtelt. [yaml-depth]");
    expect(seconds).toBeLessThan(5);
  });

  test.each([
    ["quotes", '"'.repeat(100_000)],
    ["closing brackets", `a: [${"]".repeat(100_000)}`],
    ["commas", `a: [${",".repeat(100_000)}`],
    ["fields", Array.from({ length: 20_000 }, (_, index) => `feld${index}: x`).join("\n")],
  ])("of a mass of %s costs seconds, not minutes", async (_, yaml) => {
    const { rules, seconds } = await attack(inFrontMatter(yaml));
    expect(rules.length).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(30);
  });

  test("cannot reach the prototypes of JavaScript", async () => {
    const { rules } = await attack(inFrontMatter("__proto__: { title: x }\nconstructor: { prototype: { title: y } }"));
    expect(rules).toContain("unknown-field");
    expect(Object.prototype).not.toHaveProperty("title");
  });
});

test("masses of signs in a text keep every rule linear", async () => {
  const signs = [
    "`",
    "[",
    "(",
    "„",
    "*",
    "_",
    "<https:",
    "[a](",
    "{lang=",
    "a@",
    "A",
    "Aa*",
    "1. ",
    "Montag, 1. Januar 2023 ",
    "¿",
    "- ",
  ];
  for (const sign of signs) {
    const { seconds } = await attack(withFiles({ [PATH]: release({}, sign.repeat(100_000 / sign.length)) }));
    expect(seconds, sign).toBeLessThan(15);
  }
});

test("markup and code in fields stay plain text", async () => {
  const title = "<script>alert(1)</script> & {{ site }} <%= x %>";
  const { site } = await load(withFiles({ [PATH]: release({ title: `'${title}'` }) }));
  expect(site?.releases[0]?.title).toBe(title);
});

test("a thousand releases load in about a second", async () => {
  const body =
    "Das Ehrenamt trägt die Stadt. „Wir danken allen“, sagte Erika Mustermann am Sonntag, 10. September 2023. ".repeat(
      20,
    );
  const many = Array.from({ length: 1_000 }, (_, index) => {
    const year = 2004 + (index % 20);
    const day = `${year}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
    return [
      `releases/${year}/${day}-nummer-${index}.md`,
      release({ date: day, topics: "[ehrenamt]", number: String(index) }, body),
    ] as const;
  });
  const { rules, seconds } = await attack(withFiles(Object.fromEntries(many)));
  expect(rules).toEqual([]);
  console.info(`1.000 Meldungen: ${seconds.toFixed(2)} s CPU`);
  expect(seconds).toBeLessThan(6);
});
