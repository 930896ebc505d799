import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { newHouse, root } from "./house.ts";

const COMMAND = [
  "--import",
  join(root, "node_modules", "tsx", "dist", "loader.mjs"),
  join(root, "scripts", "import.ts"),
];

let folder: string;
let content: string;
let written: string;
beforeEach(() => {
  ({ folder, content, written } = newHouse());
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The real command without a terminal. */
function run(...args: readonly string[]) {
  return spawnSync("node", [...COMMAND, ...args], { cwd: folder, encoding: "utf8", input: "" });
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
    const reviewed = /created: ([\d-]+)/.exec(readFileSync(join(content, "pruefung.yaml"), "utf8"))?.[1];
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
