import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import type { ImportOptions } from "../../src/import/draft.ts";
import { type ImportJob, importFile } from "../../src/import/import-file.ts";
import { saveNew } from "../../src/import/save.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = [
  "--import",
  join(root, "node_modules", "tsx", "dist", "loader.mjs"),
  join(root, "scripts", "import.ts"),
];
const MAIL = `Amt für Feste

Das Fest: „Tag der Chöre“

Alle Chöre des Landes singen auf dem Markt. Der [Plan](#) liegt im Rathaus.

> Bühne frei!
`;
const REGISTRY = `amt:
  - validFrom: "2000-01-01"
    name: Amt für Feste
    officialName: Amt für Feste der Stadt Muster
    unit: Pressestelle
    address: { street: Markt 1, postalCode: "12345", city: Musterstadt }
    phone: (030) 23125-100
    mail: presse@example.org
    responsible: { name: Erika Mustermann, role: Pressesprecherin }
`;

let folder: string;
let content: string;
let mail: string;
let written: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aushang-import-"));
  content = join(folder, "content");
  cpSync(join(root, "content"), content, { recursive: true });
  const publishers = join(content, "publishers.yaml");
  writeFileSync(publishers, `${readFileSync(publishers, "utf8")}\n${REGISTRY}`);
  mail = join(folder, "mail.txt");
  writeFileSync(mail, MAIL);
  written = join(content, "releases", "2024", "2024-05-06-das-fest-tag-der-choere.md");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The real command without a terminal. */
function run(...args: readonly string[]) {
  return spawnSync("node", [...COMMAND, ...args], { cwd: folder, encoding: "utf8", input: "" });
}

/** What the command calls, for the cases that do not need a process. */
function take(options: ImportOptions, job: Partial<ImportJob> = {}) {
  return importFile({ file: mail, content, dryRun: false, options, ...job }, null);
}

describe("the command without a terminal", () => {
  test("puts a release where the portal looks for it, as a draft while doubts remain", async () => {
    const path = join("content", "releases", "2024", "2024-05-06-das-fest-tag-der-choere.md");
    const { status, stdout, stderr } = run("mail.txt", "--date", "2024-05-06", "--number", "7/2024");
    expect([status, stdout]).toEqual([0, `Geschrieben: ${path}\n`]);
    expect(stderr).toContain(
      "mail.txt:5: Zweifel: Der Verweis „Plan“ hat kein Ziel; nur sein Text wurde übernommen.\n    Abhilfe:",
    );
    expect(stderr).toContain("3 Zweifel: Die Datei ist ein Entwurf (draft: true).");
    expect(readFileSync(written, "utf8")).toMatchInlineSnapshot(`
      "---
      # Übernommen aus mail.txt. Beheben Sie die Zweifel und löschen Sie dann diese Zeilen und draft.
      # Zweifel: Zeile 5: Der Verweis „Plan“ hat kein Ziel; nur sein Text wurde übernommen.
      #   Abhilfe: Setzen Sie einen Verweis mit der richtigen Adresse, wenn es die Seite gibt.
      # Zweifel: Zeile 5: Die Zusammenfassung ist der erste Satz des Textes.
      #   Abhilfe: Prüfen Sie summary oder schreiben Sie eine eigene.
      # Zweifel: Der Ort steht nicht im Text.
      #   Abhilfe: Geben Sie --place an oder tragen Sie place ein; ohne Ort wird keiner gezeigt.
      title: "Das Fest: „Tag der Chöre“"
      summary: Alle Chöre des Landes singen auf dem Markt.
      number: 7/2024
      date: 2024-05-06
      publishers:
        - amt
      draft: true
      ---

      Alle Chöre des Landes singen auf dem Markt. Der Plan liegt im Rathaus.

      \\> Bühne frei!
      "
    `);
    const reviewed = /lastReview: "?([\d-]+)/.exec(readFileSync(join(content, "legal.yaml"), "utf8"))?.[1];
    const { site, findings } = await loadContent(content, { buildTime: `${reviewed}T12:00:00Z`, preview: true });
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
    const release = site?.releases.find(({ id }) => id === "2024-05-06-das-fest-tag-der-choere");
    expect(release).toMatchObject({ title: "Das Fest: „Tag der Chöre“", number: "7/2024", draft: true });
  });

  test("never waits: a missing date is an error that names the option, and nothing is written", () => {
    const { status, stdout, stderr } = run("mail.txt");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "Abgebrochen: Das Datum der Mitteilung steht nicht im Text. Geben Sie es an: --date JJJJ-MM-TT.\n",
    );
    expect(existsSync(written)).toBe(false);
  });

  test("shows the file and writes nothing with --dry-run", () => {
    const { status, stdout } = run("mail.txt", "--date", "2024-05-06", "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^---\n# Übernommen aus mail\.txt\./);
    expect(existsSync(written)).toBe(false);
  });

  test("wants exactly one file and known options", () => {
    const two = run("mail.txt", "zweite.txt");
    expect([two.status, two.stderr.includes("Geben Sie genau eine Datei an.")]).toEqual([2, true]);
    const unknown = run("mail.txt", "--datum", "2024-05-06");
    expect([unknown.status, unknown.stderr.includes("Der Aufruf stimmt nicht: ")]).toEqual([2, true]);
    expect(unknown.stderr).toContain("--date JJJJ-MM-TT");
  });
});

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

const hasScript = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

if (hasScript) {
  test("on a terminal it asks for what is missing, and asks again for what cannot be used", async () => {
    const answers = ["gestern", "2024-05-06", "7/2024", "Musterstadt"];
    const command = ["node", ...COMMAND, "mail.txt", "--content", "content"].map((word) => `'${word}'`).join(" ");
    const child = spawn("script", ["-qec", command, "/dev/null"], { cwd: folder });
    let shown = "";
    let asked = 0;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
      const questions = shown.match(/(?:notwendig\)|unbekannt\)): /g)?.length ?? 0;
      for (; asked < questions; asked++) child.stdin.write(`${answers[asked]}\r`);
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, asked]).toEqual([0, 4]);
    expect(shown).toContain("„gestern“ ist kein Datum der Form JJJJ-MM-TT.");
    expect(readFileSync(written, "utf8")).toContain("number: 7/2024\ndate: 2024-05-06\nplace: Musterstadt\n");
  });
} else {
  test("there is no „script“ here to make a terminal; ask.test.ts asks over streams", () => {
    console.info("Übersprungen: Das Programm „script“ (util-linux) fehlt; der Terminaltest läuft nur damit.");
    expect(hasScript).toBe(false);
  });
}

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
