import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BUILD_TIME } from "../example-site.ts";

const work = mkdtempSync(join(tmpdir(), "aushang-preview-"));
const release = join(work, "content/releases/2024/2024-08-20-vereine-in-musterstadt.md");
let server: ChildProcess;
let origin: string;
let output = "";

beforeAll(async () => {
  cpSync("content", join(work, "content"), { recursive: true });
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    [
      ...["--import", "tsx", "scripts/dev.ts", "--port", String(port)],
      ...["--content", join(work, "content"), "--output", join(work, "preview")],
    ],
    { env: { ...process.env, BUILD_TIME }, stdio: ["ignore", "pipe", "pipe"] },
  );
  server.stdout?.on("data", (chunk) => (output += chunk));
  await vi.waitFor(async () => expect(await page("index.html")).toContain("<h1>"), { timeout: 60_000, interval: 300 });
  // Eleventy says "Watching…" before its watcher is ready; a change made in that window would be lost.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
});

afterAll(() => {
  server.kill("SIGKILL");
});

/** Asks as a browser's address bar does: the server adds live reload only then, and `fetch` says it is something else. */
const page = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(`${origin}/${path}`, (response) => resolve(text(response))).on("error", reject);
  });
const eventually = (path: string, words: string) =>
  vi.waitFor(async () => expect(await page(path)).toContain(words), { timeout: 60_000, interval: 300 });

describe("npm run dev", () => {
  it("shows drafts and embargoed texts, marked as such, with live reload", async () => {
    const draft = await page("2026/12/05/tag-des-ehrenamts.html");
    expect(draft).toContain("Entwurf: noch nicht veröffentlicht.");
    expect(draft).toContain("<script");
    expect(await page("2030/05/14/beispielpreis.html")).toContain("Gesperrt bis zum Ende der Sperrfrist");
  });

  it("shows a changed text without being asked", async () => {
    writeFileSync(release, readFileSync(release, "utf8").replace(/^title: .*$/m, "title: Ein neuer Titel"));
    await eventually("2024/08/20/vereine-in-musterstadt.html", '<h1 itemprop="headline">Ein neuer Titel</h1>');
  });

  it("keeps the last good pages while a text is broken, and tells what is wrong on the page and on the terminal", async () => {
    writeFileSync(release, readFileSync(release, "utf8").replace("title: Ein", "titel: Ein"));
    await eventually("befunde.html", "Das Feld „titel“ gibt es hier nicht.");
    expect(await page("2024/08/20/vereine-in-musterstadt.html")).toContain("Ein neuer Titel");
    expect(output).toContain("Das Feld „titel“ gibt es hier nicht.");
  });

  it("never touches the published site", () => {
    expect(existsSync(join(work, "_site"))).toBe(false);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
