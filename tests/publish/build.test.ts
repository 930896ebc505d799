import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD_TIME, filesBelow } from "../example-site.ts";

const work = mkdtempSync(join(tmpdir(), "aushang-build-"));
const children: ChildProcess[] = [];
let good: Map<string, string>;

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

beforeAll(async () => {
  mkdirSync(join(work, "content"));
  cpSync("content", join(work, "content"), { recursive: true });
  const { code, output } = await build({});
  if (code !== 0) throw new Error(output);
  good = hashes();
});

describe("npm run build", () => {
  it("publishes the example content whole, and nothing of drafts and embargoed texts in any byte", () => {
    expect(good.size).toBeGreaterThan(100);
    for (const path of good.keys()) {
      const bytes = readFileSync(join(work, "_site", path), "utf8");
      expect(bytes, path).not.toMatch(/beispielpreis|tag-des-ehrenamts|Beispielpreis für gute Nachbarschaft/i);
    }
  });

  it("says when the next embargo ends and writes its report outside the site", async () => {
    const { code, output } = await build({});
    expect(code).toBe(0);
    expect(output).toContain("Nächste Sperrfrist endet: 14. Mai 2030, 12:00 Uhr.");
    for (const name of ["index.html", "findings.json", "earl.jsonld", "openacr.yaml"])
      expect(existsSync(join(work, "pruefbericht", name)), name).toBe(true);
  });

  it("publishes an embargoed text from the instant on at which its embargo ends", async () => {
    const { code } = await build({ BUILD_TIME: "2030-05-14T12:00:00+02:00" }, { output: "spaeter" });
    expect(code).toBe(0);
    expect(filesBelow(join(work, "spaeter")).some((path) => path.includes("beispielpreis"))).toBe(true);
  });

  it("gives the same bytes in another zone, language and folder", async () => {
    const { code } = await build({ TZ: "Pacific/Kiritimati", LC_ALL: "sv_SE.UTF-8" }, { output: "anderswo/seiten" });
    expect(code).toBe(0);
    expect(hashes("anderswo/seiten")).toEqual(good);
  });

  it("tells every mistake with file and line, exits with 1 and leaves the published site byte for byte", async () => {
    const file = join(work, "content/releases/2024/2024-08-20-vereine-in-musterstadt.md");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("title:", "titel:"));
    const { code, output } = await build({});
    writeFileSync(file, text);
    expect(code).toBe(1);
    expect(output).toMatch(/2024-08-20-vereine-in-musterstadt\.md:2:1: Fehler: .*titel/);
    expect(hashes()).toEqual(good);
  });

  it("refuses the claim of full conformance while a warning stands, and says so in the report", async () => {
    const review = join(work, "content/pruefung.yaml");
    const release = join(work, "content/releases/2024/2024-08-20-vereine-in-musterstadt.md");
    const [before, text] = [readFileSync(review, "utf8"), readFileSync(release, "utf8")];
    const full = before
      .replace(/^incompatible:[\s\S]*?(?=\n\n)/m, "")
      .replaceAll(/result: (?:nicht erfüllt|offen)(?: \})?/g, (found) =>
        found.endsWith("}") ? "result: erfüllt, by: Redaktion, date: 2026-11-20 }" : "result: erfüllt",
      );
    const claim = full.replace("method:", "conformance: vollständig\nmethod:");
    writeFileSync(review, claim);
    writeFileSync(release, `${text}\nNutzen Sie das Menü auf der rechten Seite.\n`);
    const doubtful = await build({});
    writeFileSync(release, text);
    const clean = await build({}, { output: "vollstaendig" });
    writeFileSync(review, before);
    expect(doubtful.code).toBe(1);
    expect(doubtful.output).toMatch(
      /Die Erklärung zur Barrierefreiheit sagt „vollständig“, aber die Prüfung ergab 1 Warnung, zuerst „sensory-instruction“ in 2024\/08\/20\/vereine-in-musterstadt\.html\. \[statement-claim\]\n {4}content\/pruefung\.yaml:5:14\n/,
    );
    expect(hashes()).toEqual(good);
    expect(clean.code).toBe(0);
    expect(readFileSync(join(work, "vollstaendig/barrierefreiheit.html"), "utf8")).toContain("vollständig vereinbar");
  });

  it("fails on a dead link in a text, which only rendering can find", async () => {
    const file = join(work, "content/releases/2024/2024-08-20-vereine-in-musterstadt.md");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text}\nMehr steht in der [Vereinsliste](#).\n`);
    const { code, output } = await build({});
    writeFileSync(file, text);
    expect(code).toBe(1);
    expect(output).toContain("vereine-in-musterstadt.md");
    expect(hashes()).toEqual(good);
  });

  it("leaves the published site byte for byte when it is killed in the middle, and recovers", async () => {
    const file = join(work, "content/site.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("shortTitle: Presseportal", "shortTitle: Portal"));
    const running = start({});
    await until(() => existsSync(join(work, "_site.next/index.html")));
    running.child.kill("SIGKILL");
    await running.done;
    expect(hashes()).toEqual(good);
    writeFileSync(file, text);
    const { code } = await build({});
    expect(code).toBe(0);
    expect(hashes()).toEqual(good);
  });

  it("exits with 2 and names the remedy when there is no browser to check with", async () => {
    const { code, output } = await build({ CHROME_PATH: join(work, "kein-browser") });
    expect(code).toBe(2);
    expect(output).toContain("CHROME_PATH");
    expect(hashes()).toEqual(good);
  });

  it("exits with 2 on an unknown option or a build instant without zone", async () => {
    expect((await build({ BUILD_TIME: "2026-11-22" })).code).toBe(2);
    expect((await start({}, {}, ["--unbekannt"]).done).code).toBe(2);
  });
});

interface Folders {
  readonly output?: string;
}

function start(environment: Record<string, string>, { output = "_site" }: Folders = {}, more: readonly string[] = []) {
  const options = {
    content: "content",
    output,
    reports: "pruefbericht",
    cache: "cache",
  };
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "scripts/build.ts",
      ...Object.entries(options).flatMap(([name, folder]) => [`--${name}`, join(work, folder)]),
      ...more,
    ],
    { env: { ...process.env, BUILD_TIME, ...environment }, stdio: ["ignore", "pipe", "pipe"] },
  );
  children.push(child);
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  child.stderr.on("data", (chunk) => (text += chunk));
  const done = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, output: text }));
  });
  return { child, done };
}

function build(environment: Record<string, string>, folders: Folders = {}) {
  return start(environment, folders).done;
}

function hashes(folder = "_site"): Map<string, string> {
  const root = join(work, folder);
  return new Map(
    filesBelow(root).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest("hex"),
    ]),
  );
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
