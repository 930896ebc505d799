import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { splitFrontMatter } from "../../src/content/read/front-matter.ts";
import { readPressMail } from "../../src/import/press-mail/read.ts";
import { releaseName, writeRelease } from "../../src/import/write.ts";
import { registry } from "./registry.ts";

const known = { date: "2024-05-06", number: "3/2024", place: "Musterstadt", publisher: "feuer", summary: "Kurz." };

/** The whole file as the editor gets it, doubts included. */
function fileOf(text: string): string {
  const { draft, doubts } = readPressMail(text, registry, known);
  return writeRelease(draft, doubts, "mail.txt");
}

/** Front matter as the content room reads it. */
function frontMatter(file: string): { yaml: Record<string, unknown>; body: string } {
  const split = splitFrontMatter(file);
  if (typeof split === "string") throw new Error(split);
  const document = parseDocument(split.yaml, { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  return { yaml: document.toJS(), body: split.body };
}

describe("large input ends quickly in harmless text", () => {
  const MEGABYTE = 1024 * 1024;
  const MUCH = MEGABYTE / 4;
  const TIME = 60_000;
  const repeat = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length));
  const cases: Record<string, string> = {
    "5 MB of paragraphs": repeat("Das Land fördert Vereine und freut sich.\n\n", 5 * MEGABYTE),
    "5 MB of short lines without blank line": repeat("Das Land\nfördert Vereine\n", 5 * MEGABYTE),
    "one line of 1 MB": repeat("Wort ", MEGABYTE),
    "one word of 1 MB": repeat("x", MEGABYTE),
    "a line of blanks": `a   b${repeat(" ", MEGABYTE)}c`,
    "a line of no-break spaces": `a${repeat("\u00A0", MEGABYTE)}b`,
    "lost quotation marks": repeat("¿a¿ ", MUCH),
    "open quotation marks": repeat("„a ", MUCH),
    brackets: repeat("[", MUCH),
    "half links": repeat("[a](", MUCH),
    "dead links": repeat("[a](#) ", MUCH),
    bullets: repeat("· a\nB\n", MUCH),
    "bullets apart": repeat("· a\n\n", MUCH),
    "numbered lines": repeat("1. a\n2. b\n", MUCH),
    tabs: repeat("a\tb\n", MUCH),
    "a row of tabs above others": `${"a\t".repeat(100_000)}\n${repeat("a\tb\n", MUCH)}`,
    "a row of tabs": repeat("a\t", MUCH),
    imprints: repeat("Impressum:\n", MUCH),
    "imprint lines": `Impressum:\n${repeat("Tel: 030 1\n", MUCH)}`,
    "imprints on one line": repeat("Impressum: ", MUCH),
    numbers: repeat("Pressemitteilung Nr. 1/2024 ", MUCH),
    "number lines": repeat("Pressemitteilung Nr. 1/2024\n", MUCH),
    addresses: repeat("https://example.org/a_b*c ", MUCH),
    "one long address": `https://example.org/${repeat("a*", MUCH)}`,
    dates: repeat("Montag, 17. Oktober 2023, ", MUCH),
    phones: `Text hier.\n\nPresse: Max Mustermann\n${repeat("Tel. 030 1-", MUCH)}`,
    ampersands: repeat("&amp;", MUCH),
    hyphens: repeat("Sachsen-\nAnhalt ", MUCH),
  };

  test.each(Object.entries(cases))(
    "%s",
    (_, body) => {
      const file = fileOf(`Fest der Vereine\n\nMusterstadt. ${body}\n`);
      expect(frontMatter(file).yaml).toMatchObject({ title: "Fest der Vereine", date: "2024-05-06" });
    },
    TIME,
  );

  test.each(Object.entries(cases))(
    "%s from the first line on",
    (_, body) => {
      const file = fileOf(body);
      expect(frontMatter(file).yaml).toMatchObject({ date: "2024-05-06", draft: true });
    },
    TIME,
  );
});

describe("front matter cannot be broken into", () => {
  test.each([
    "a: b # c - \"d\" 'e'",
    "- kein Punkt",
    "# kein Kommentar",
    "{a: b}",
    "[x]",
    "&anker *alias !tag",
    "| >",
    "@x",
    "%y",
    "---",
    "null",
    "true",
    "\\n\\t",
    "publishers: [kanzlei]",
    "<script>alert(1)</script>",
  ])("a headline %j is read back as it stands", (title) => {
    const { yaml } = frontMatter(fileOf(`${title}\n\nDer Text beginnt hier.\n`));
    expect([yaml.title, yaml.publishers]).toEqual([title, ["feuer"]]);
  });

  test("lines of dashes and keys in the text stay text", () => {
    const text = "Fest\n\nAnfang.\n\n---\ndraft: false\npublishers: [kanzlei]\n---\n\nEnde.\n";
    const { yaml, body } = frontMatter(fileOf(text));
    expect([yaml.draft, yaml.publishers]).toEqual([true, ["feuer"]]);
    expect(body).toBe("Anfang.\n\ndraft: false publishers: [kanzlei]\n\nEnde.".replace("[kanzlei]", "\\[kanzlei\\]"));
  });

  test("what a doubt quotes stays in its comment", () => {
    const note = "Achtung Redaktionen: x\u2028---\u0085title: anders\u2028---";
    const { yaml } = frontMatter(fileOf(`Fest\n\nAnfang.\n\n${note}\n`));
    expect(yaml.title).toBe("Fest");
  });

  test("script in the text becomes text", () => {
    const { body } = frontMatter(fileOf("Fest\n\n<script>alert(1)</script> und <img src=x onerror=y>.\n"));
    expect(body).toBe("\\<script>alert(1)\\</script> und \\<img src=x onerror=y>.");
  });
});

test("any text at all gives a file that can be read back, and never an exception", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "",
      "",
      "Impressum:",
      "Sperrfrist: 3. Oktober 2024, 12 Uhr",
      "Musterstadt, den 17.10.2023",
      "· Punkt",
      "a\tb",
    ),
    fc.constantFrom(
      "Pressemitteilung Nr.: 3/2024",
      "Schulministerium",
      "Anlagen:",
      "1) Liste",
      "Hintergrund:",
      "Tel: (030) 1-2/-3",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { yaml } = frontMatter(fileOf(lines.join("\n")));
      expect(yaml.date).toBe("2024-05-06");
    }),
    { numRuns: 500 },
  );
});

describe("file names", () => {
  const nameOf = (title: string) =>
    releaseName(readPressMail(`${title}\n\nText hier.\n`, registry, known).draft, "2024-05-06");

  test.each([
    ["Größe & Maß: Fest in Übermuster!", "2024-05-06-groesse-mass-fest-in-uebermuster.md"],
    ["★ ★ ★", "2024-05-06-pressemitteilung-3-2024.md"],
    ["Праздник хоров", "2024-05-06-pressemitteilung-3-2024.md"],
    ["../../etc/passwd", "2024-05-06-etc-passwd.md"],
    ["C:\\Windows\\fest", "2024-05-06-c-windows-fest.md"],
  ])("%s → %s", (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  test("stay short for long headlines and are whole words", () => {
    expect(nameOf("Vereine und Verbände ".repeat(10))).toBe(
      "2024-05-06-vereine-und-verbaende-vereine-und-verbaende-vereine-und-verbaende-vereine-und.md",
    );
  });
});
