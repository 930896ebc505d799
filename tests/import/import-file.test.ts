import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ImportOptions } from "../../src/import/draft.ts";
import { type ImportJob, importFile } from "../../src/import/import-file.ts";
import { saveNew } from "../../src/import/save.ts";
import { MAIL, newHouse } from "./house.ts";

let folder: string;
let content: string;
let mail: string;
let written: string;
beforeEach(() => {
  ({ folder, content, mail, written } = newHouse());
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the command calls. */
function take(options: ImportOptions, job: Partial<ImportJob> = {}) {
  return importFile({ file: mail, content, dryRun: false, options, ...job }, null);
}

describe("an import", () => {
  test("with nothing doubtful has no draft and no comment", async () => {
    writeFileSync(mail, MAIL.replace("[Plan](#)", "Plan"));
    const options = { date: "2024-05-06", number: "7/2024", place: "Musterstadt", summary: "Chöre singen." };
    expect((await take(options)).doubts).toEqual([]);
    const text = readFileSync(written, "utf8");
    expect(text).toMatch(/^---\ntitle: "Das Fest: „Tag der Chöre“"\nsummary: Chöre singen\.\n/);
    expect(text).not.toMatch(/^(?:#|draft)/m);
  });

  test("leaves an existing file as it is", async () => {
    mkdirSync(join(written, ".."), { recursive: true });
    writeFileSync(written, "von Hand\n");
    await expect(take({ date: "2024-05-06" })).rejects.toThrow(
      `${written} gibt es schon; es wurde nichts geschrieben. Geben Sie mit --out einen anderen Namen an.`,
    );
    expect(readFileSync(written, "utf8")).toBe("von Hand\n");
    expect(readdirSync(join(written, "..")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("goes where --out says, but only to a Markdown file; a strange name is told", async () => {
    const out = join(folder, "neu", "..", "weg", "mein text.md");
    const { path, doubts } = await take({ date: "2024-05-06" }, { out });
    expect([path, existsSync(path)]).toEqual([join(folder, "weg", "mein text.md"), true]);
    expect(doubts.map(({ message }) => message)).toContain(
      "Der Dateiname mein text.md hat nicht die Form 2024-05-06-kurzer-name.md.",
    );
    await expect(take({ date: "2024-05-06" }, { out: join(folder, "fest.yaml") })).rejects.toThrow(
      "fest.yaml endet nicht auf .md.",
    );
  });

  test("keeps the list of doubts as Markdown", async () => {
    const list = join(folder, "zweifel.md");
    await take({ date: "2024-05-06", number: "7/2024" }, { doubts: list });
    expect(readFileSync(list, "utf8")).toMatchInlineSnapshot(`
      "# Zweifel bei der Übernahme von mail.txt

      - [ ] **Zeile 5:** Der Verweis „Plan“ hat kein Ziel; nur sein Text wurde übernommen.
        Abhilfe: Setzen Sie einen Verweis mit der richtigen Adresse, wenn es die Seite gibt.
      - [ ] **Zeile 5:** Die Zusammenfassung ist der erste Satz des Textes.
        Abhilfe: Prüfen Sie summary oder schreiben Sie eine eigene.
      - [ ] **Ganzer Text:** Der Ort steht nicht im Text.
        Abhilfe: Geben Sie --place an oder tragen Sie place ein; ohne Ort wird keiner gezeigt.
      "
    `);
  });

  test("refuses a list of doubts or a target that exists before anything else", async () => {
    const list = join(folder, "zweifel.md");
    writeFileSync(list, "alt");
    await expect(take({ date: "2024-05-06" }, { doubts: list })).rejects.toThrow(
      "Geben Sie mit --doubts einen anderen",
    );
    await expect(take({}, { out: list })).rejects.toThrow("Geben Sie mit --out einen anderen Namen an.");
    expect([readFileSync(list, "utf8"), existsSync(written)]).toEqual(["alt", false]);
  });

  test.each([
    [{ date: "6.5.2024" }, "Die Option --date stimmt nicht: „6.5.2024“ ist kein Datum der Form JJJJ-MM-TT."],
    [{ date: "2024-02-30" }, "Die Option --date stimmt nicht"],
    [{ publisher: "niemand" }, "Die Option --publisher stimmt nicht: „niemand“ steht nicht im Register. Es kennt: "],
    [{ number: "sieben" }, "Die Option --number stimmt nicht"],
    [{ place: " " }, "Die Option --place stimmt nicht: Die Angabe ist leer."],
    [{ summary: "zwei\nZeilen" }, "Die Option --summary stimmt nicht: Die Angabe darf nur eine Zeile haben."],
  ])("refuses %j", async (options, message) => {
    await expect(take(options)).rejects.toThrow(message);
    expect(existsSync(written)).toBe(false);
  });

  test("refuses files that hold no press mail, and a folder without registry", async () => {
    for (const [name, bytes, message] of [
      ["mail.docx", "PK\u0003\u0004", "mail.docx ist ein Word- oder OpenDocument-Dokument"],
      ["leer.txt", " \n\t\n", "leer.txt enthält keinen Text."],
      ["null.txt", "Text\0", "kein reiner Text"],
    ] as const) {
      writeFileSync(join(folder, name), bytes);
      await expect(take({ date: "2024-05-06" }, { file: join(folder, name) })).rejects.toThrow(message);
    }
    await expect(take({}, { file: join(folder, "fehlt.txt") })).rejects.toThrow("fehlt.txt gibt es nicht.");
    await expect(take({}, { file: folder })).rejects.toThrow("ist keine Datei.");
    await expect(take({}, { content: join(folder, "leer") })).rejects.toThrow(
      /Das Register im Ordner .*leer ist fehlerhaft/,
    );
  });
});

test("of many writers at once one wins, whole, and no unfinished file stays", async () => {
  const target = join(folder, "neu", "ziel.md");
  const texts = Array.from({ length: 20 }, (_, index) => `${index}\n`.repeat(1000));
  const results = await Promise.allSettled(texts.map((text) => saveNew(target, text, "--out")));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(texts).toContain(readFileSync(target, "utf8"));
  expect(readdirSync(join(folder, "neu"))).toEqual(["ziel.md"]);
});

test("a folder that cannot be made is a clear error", async () => {
  writeFileSync(join(folder, "datei"), "");
  await expect(saveNew(join(folder, "datei", "ziel.md"), "x", "--out")).rejects.toThrow(
    /lässt sich nicht schreiben \((?:ENOTDIR|EEXIST)\)/,
  );
});
