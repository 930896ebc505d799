import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Finding } from "../../src/finding.ts";
import { startChromium } from "../../src/publish/hosts/browsers.ts";
import { visibleFaults } from "../../src/publish/hosts/crawl/browser-facts.ts";
import { decodeAsBrowser } from "../../src/publish/hosts/crawl/decode.ts";
import { crawlFiles } from "../../src/publish/hosts/crawl/file-crawl.ts";
import { crawlServer } from "../../src/publish/hosts/crawl/http-crawl.ts";
import { writeFixtureSite } from "./site-fixture.ts";

let folder = "";
let server: Server | null = null;
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aushang-crawl-"));
});
afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Behaviour {
  readonly type?: (path: string) => string;
  readonly body?: (bytes: Buffer) => Buffer;
  /** What a missing page is answered with. */
  readonly missing?: number;
}

/** A server with exactly the faults that a test wants. */
async function serve({ type = () => "text/html", body = (bytes) => bytes, missing = 404 }: Behaviour): Promise<string> {
  server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    try {
      const bytes = body(readFileSync(join(folder, path)));
      response.writeHead(200, { "content-type": type(path), connection: "close" }).end(bytes);
    } catch {
      response.writeHead(missing, { connection: "close" }).end();
    }
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}/`;
}

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;

async function overHttp(
  files: Readonly<Record<string, string>>,
  behaviour: Behaviour = {},
): Promise<readonly Finding[]> {
  writeFixtureSite(folder, { releases: 1, extra: files });
  return (await crawlServer(await serve(behaviour), folder, "Prüfserver")).findings;
}

async function fromDisk(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  writeFixtureSite(folder, { releases: 1, extra: files });
  return (await crawlFiles(browser, folder, "file://")).findings;
}

const rules = (findings: readonly Finding[]): string[] => [...new Set(findings.map((finding) => finding.rule))];

describe("crawling a server finds", () => {
  test("nothing in a sound site", async () => {
    expect(await overHttp({})).toEqual([]);
  });

  test.each([
    ["a page that is not there", '<a href="fehlt.html">Fehlt</a>'],
    ["a picture that is not there", '<img src="fehlt.png" alt="Fehlt">'],
    ["one of several picture sizes that is not there", '<img srcset="medien/tafel-0.png 1x, fehlt.png 2x" alt="x">'],
    ["a folder instead of a file", '<a href="2023/">Jahr</a>'],
    ["a name without its ending", '<a href="dateien">Dateien</a>'],
    ["a name in other letter case", '<a href="Index.html">Start</a>'],
    ["a heading that is not there", '<a href="index.html#nirgends">Teil</a>'],
    ["a background picture that is not there", '<p style="background:url(fehlt.png)">Text</p>'],
  ])("a link to %s", async (_, body) => {
    expect(rules(await overHttp({ "kaputt.html": page(body) }))).toEqual(["link-broken"]);
  });

  test("a redirect to a page that is not there", async () => {
    const head = '<meta http-equiv="refresh" content="0; url=fort.html">';
    expect(rules(await overHttp({ "umzug.html": page("Umgezogen", head) }))).toEqual(["link-broken"]);
  });

  test("a header that gives pages another charset, and the texts that have a byte order mark survive it", async () => {
    const findings = await overHttp({}, { type: () => "text/html; charset=iso-8859-1" });
    expect(rules(findings)).toEqual(["wrong-characters"]);
    expect(findings.map((finding) => finding.file).filter((file) => /\.(txt|csv)$/.test(file))).toEqual([]);
  });

  test("a text without byte order mark where the server names no charset", async () => {
    const findings = await overHttp(
      { "text.txt": "Grüße" },
      { type: (path) => (/html$/.test(path) ? "text/html" : "") },
    );
    expect(findings.map((finding) => [finding.file, finding.rule])).toEqual([["dateien.html", "wrong-characters"]]);
  });

  test("pages that come as plain text", async () => {
    expect(rules(await overHttp({}, { type: () => "text/plain; charset=utf-8" }))).toEqual(["not-html"]);
  });

  test("a server that rewrites pages on the way", async () => {
    const body = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from("<!-- Werbung -->")]);
    expect(rules(await overHttp({}, { body }))).toContain("bytes-changed");
  });

  test("a server that knows no missing page", async () => {
    expect(rules(await overHttp({}, { missing: 200 }))).toEqual(["missing-found"]);
  });
});

describe("opening pages from the disk finds", () => {
  test("nothing in a sound site", async () => {
    expect(await fromDisk({})).toEqual([]);
  });

  test("a link that only a server could resolve", async () => {
    const findings = await fromDisk({ "kaputt.html": page('<a href="2023/">Jahr</a>') });
    expect(findings.map((finding) => finding.file)).toEqual(["kaputt.html"]);
  });

  test("a picture that is none", async () => {
    const findings = await fromDisk({ "bild.html": page('<img src="bild.png" alt="x">'), "bild.png": "kein Bild" });
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringContaining("Das Bild")]);
  });

  test("a style that the page's own policy forbids", async () => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'">';
    const findings = await fromDisk({ "stil.html": page("<h1>x</h1>", `${policy}<style>body{margin:5em}</style>`) });
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringContaining("Gestaltung")]);
  });

  test("a redirect to a page that is not there", async () => {
    const head = '<meta http-equiv="refresh" content="0; url=fort.html">';
    const findings = await fromDisk({ "umzug.html": page("Umgezogen", head) });
    expect(findings.map((finding) => finding.file)).toEqual(["umzug.html"]);
  });
});

test("characters that appear in another form than in the file are told", () => {
  const seen = { text: "GrÃ¼Ãe", links: [], brokenImages: [], styled: true };
  expect(visibleFaults(seen, page("Grüße"))).toEqual([expect.stringContaining("anderen Zeichen")]);
  expect(visibleFaults({ ...seen, text: "Grüße" }, page("Grüße"))).toEqual([]);
});

describe("the text of an answer is read as a browser reads it:", () => {
  const utf8 = new TextEncoder();
  test.each([
    ["a byte order mark beats the header", "\uFEFFü", "text/plain; charset=iso-8859-1", "ü"],
    [
      "the header beats the page",
      '<meta charset="utf-8">ü',
      "text/html; charset=iso-8859-1",
      '<meta charset="utf-8">Ã¼',
    ],
    ["the page decides where the header is silent", '<meta charset="utf-8">ü', "text/html", '<meta charset="utf-8">ü'],
    ["nobody says anything: windows-1252", "ü", "text/plain", "Ã¼"],
    ["XML is UTF-8 unless it says otherwise", '<?xml version="1.0"?>ü', "application/xml", '<?xml version="1.0"?>ü'],
  ])("%s", (_, text, type, seen) => {
    expect(decodeAsBrowser(utf8.encode(text), type)).toBe(seen);
  });
});
