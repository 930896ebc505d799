import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manifestOf, parseManifest, writeManifest } from "../../src/publish/manifest.ts";
import { pathProblem } from "../../src/publish/path-problem.ts";
import { run, testWith } from "./run-command.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";

const SUM = "0".repeat(64);
const parse = (text: string) => parseManifest(Buffer.from(text));
const messages = (text: string) => parse(text).findings.map(({ line, message }) => `${line}: ${message}`);

describe("the manifest of a folder", () => {
  test("names every file but itself and its signature, in the order of bytes", async () => {
    const root = temporaryFolder();
    await writeSite(root);
    writeFileSync(join(root, "SHA256SUMS.sig"), "egal");
    await writeManifest(root);
    const { entries, findings } = parseManifest(readFileSync(join(root, "SHA256SUMS")));
    expect(findings).toEqual([]);
    expect(entries.map(({ path }) => path)).toEqual([
      "2024/01/01/brunnen-1.html",
      "404.html",
      "aktuell.xml",
      "alt.html",
      "dateien.html",
      "index.html",
      "medien/bericht.2024.csv",
      "medien/brunnen.png",
      "medien/bytes.bin",
      "medien/leer.txt",
      "medien/übersicht.txt",
    ]);
    expect(entries[9]?.sha256).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  test("is the same for files that were written in another order", async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    await writeSite(one, 5);
    await writeSite(other, 5, true);
    expect(readFileSync(join(other, "SHA256SUMS"))).toEqual(readFileSync(join(one, "SHA256SUMS")));
  });

  testWith("sha256sum")("satisfies sha256sum -c", async () => {
    const root = temporaryFolder();
    await writeSite(root);
    const { code, out } = await run("sh", ["-c", 'cd "$0" && sha256sum -c SHA256SUMS', root]);
    expect(out).toContain("medien/leer.txt: OK");
    expect(code).toBe(0);
  });

  test("is refused when a link lies among the files, and the link is named", async () => {
    const root = temporaryFolder();
    await writeSite(root);
    symlinkSync("/etc/passwd", join(root, "medien", "passwort"));
    await expect(writeManifest(root)).rejects.toThrow("Verknüpfungen oder Geräte statt Dateien: medien/passwort.");
  });

  test("is refused for a folder that does not exist", async () => {
    await expect(writeManifest(join(temporaryFolder(), "fehlt"))).rejects.toThrow("gibt es nicht");
  });

  test("keeps the earlier manifest when the new one cannot be written", async () => {
    const root = temporaryFolder();
    await writeSite(root);
    const before = readFileSync(join(root, "SHA256SUMS"));
    mkdirSync(join(root, "a\\b"));
    writeFileSync(join(root, "a\\b", "c.txt"), "neu");
    await expect(writeManifest(root)).rejects.toThrow("„a\\b/c.txt“ enthält einen umgekehrten Schrägstrich");
    expect(readFileSync(join(root, "SHA256SUMS"))).toEqual(before);
  });
});

describe("names", () => {
  test.each([
    ["../geheim.txt", "steigt aus dem Ordner heraus"],
    ["a/../../b", "steigt aus dem Ordner heraus"],
    ["/etc/passwd", "ist nicht relativ"],
    ["C:/Windows", "ist nicht relativ"],
    ["a//b", "hat einen leeren Teil"],
    ["./a", "hat einen leeren Teil"],
    ["a\nb", "enthält ein Steuerzeichen"],
    ["a\uFFFDb", "ist kein UTF-8"],
    ["SHA256SUMS", "ist das Verzeichnis selbst oder seine Unterschrift"],
  ])("%j is refused: it %s", (path, problem) => {
    expect(pathProblem(path)).toBe(problem);
    expect(() => manifestOf([{ path, sha256: SUM }])).toThrow(problem);
  });

  test("with umlauts, spaces and dots are fine", () => {
    expect(manifestOf([{ path: "ä ö/über.uns.txt", sha256: SUM }])).toBe(`${SUM}  ä ö/über.uns.txt\n`);
  });

  test("that differ only by case or by the form of their umlauts are refused together", () => {
    expect(() => manifestOf(["Bild.png", "bild.png"].map((path) => ({ path, sha256: SUM })))).toThrow(
      "„bild.png“ und „Bild.png“ sind für manche Systeme derselbe Name",
    );
    expect(() => manifestOf(["\u00e4", "a\u0308"].map((path) => ({ path, sha256: SUM })))).toThrow("derselbe Name");
  });
});

describe("reading a manifest", () => {
  test("gives back what was written, whatever the names", () => {
    const path = fc
      .string({ unit: "binary", minLength: 1, maxLength: 12 })
      .filter((text) => pathProblem(text) === null);
    const key = (text: string) => text.normalize("NFC").toLowerCase();
    const paths = fc.uniqueArray(path, { selector: key });
    fc.assert(
      fc.property(paths, (names) => {
        const { entries, findings } = parse(manifestOf(names.map((name) => ({ path: name, sha256: SUM }))));
        expect(findings).toEqual([]);
        expect(new Set(entries.map((entry) => entry.path))).toEqual(new Set(names));
      }),
    );
  });

  test("never throws and never lets an unsafe path through, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, text) => {
        const noise = Buffer.concat([Buffer.from(`${SUM}  ${text}\n`), bytes]);
        for (const { path } of parseManifest(noise).entries) expect(pathProblem(path)).toBeNull();
      }),
    );
  });

  test("names each line that proves nothing, and keeps the good ones", () => {
    const text = `${SUM}  b\nkein Hash  c\n${SUM}  ../d\n${SUM} *e\n${SUM}  f\n${SUM}  f\n${SUM}  a\n${SUM}  g`;
    expect(messages(text)).toEqual([
      "8: Die letzte Zeile ist abgeschnitten.",
      "2: Die Zeile hat nicht die Form „Prüfsumme, zwei Leerzeichen, Pfad“.",
      "3: Der Pfad „../d“ steigt aus dem Ordner heraus.",
      "4: Die Zeile hat nicht die Form „Prüfsumme, zwei Leerzeichen, Pfad“.",
      "6: Der Pfad „f“ steht doppelt.",
      "7: Der Pfad „a“ steht nicht an seinem Platz.",
    ]);
    expect(parse(text).entries.map(({ path }) => path)).toEqual(["b", "f"]);
  });

  test("does not mistake Windows line ends for part of the names", () => {
    expect(messages(`${SUM}  a.html\r\n`)).toEqual(["1: Der Pfad „a.html\uFFFD“ enthält ein Steuerzeichen."]);
  });
});
