import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { writeManifest } from "../../src/publish/manifest.ts";

export const BASE = "https://presse.example.org/";

/** A picture of 8 × 8 points in one colour. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mMQsenBihiGlgQAYAM3AdPqJRQAAAAASUVORK5CYII=",
  "base64",
);

/** As strict as that of the real pages: a viewer of archives must get along with it. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">`;

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "aushang-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A small finished site with all that archives stumble over, without its manifest. @param releases how many. */
export function siteFiles(releases = 1): Map<string, Buffer> {
  const paths = Array.from({ length: releases }, (_, index) => releasePath(index));
  const page = (path: string, title: string, body: string) =>
    `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>${title}</title>${POLICY}` +
    `<link rel="canonical" href="${BASE}${path}"></head><body><main><h1>${title}</h1>${body}</main></body></html>\n`;
  const home = paths.map((path, index) => link(path, `Brunnen ${index + 1}`)).join("");
  const files = new Map<string, string | Buffer>([
    ["index.html", page("index.html", "Presseportal Musterstadt", home)],
    ["404.html", page("404.html", "Seite nicht gefunden", link(`${BASE}index.html`, "Zur Startseite"))],
    [
      "alt.html",
      `<!DOCTYPE html><meta http-equiv="refresh" content="0; url=index.html">${link("index.html", "Dorthin")}`,
    ],
    ["aktuell.xml", feed()],
    ["medien/brunnen.png", PNG],
    ["medien/übersicht.txt", "\uFEFFEin Name mit Umlaut\r\n"],
    ["medien/bericht.2024.csv", "\uFEFFOrt;Zahl\r\nMusterstadt;7\r\n"],
    ["medien/leer.txt", ""],
    ["medien/bytes.bin", Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * index) % 251))],
  ]);
  for (const [index, path] of paths.entries()) {
    const text = `<p>Die Stadt Musterstadt hat Brunnen Nummer ${index + 1} eingeweiht: „Wasser für alle“.</p>`;
    const image = `<img src="../../../medien/brunnen.png" alt="Ein Brunnen" width="8" height="8">`;
    const back = link("../../../index.html", "Zur Übersicht");
    files.set(path, page(path, `Brunnen ${index + 1} &amp; mehr`, text + image + back));
  }
  const list = [...files.keys()].map((path) => link(path, path)).join("");
  files.set("dateien.html", page("dateien.html", "Alle Dateien", list));
  return new Map([...files].map(([path, content]) => [path, Buffer.from(content)]));
}

/** Where a release of the fixture lies: spread over months, as on a real site. */
export function releasePath(index: number): string {
  const month = String((index % 12) + 1).padStart(2, "0");
  const day = String((index % 28) + 1).padStart(2, "0");
  return `2024/${month}/${day}/brunnen-${index + 1}.html`;
}

/** Writes the fixture and its manifest into a folder. @param reverse writes the files in the opposite order. */
export async function writeSite(root: string, releases = 1, reverse = false): Promise<void> {
  const files = [...siteFiles(releases)];
  for (const [path, bytes] of reverse ? files.reverse() : files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  await writeManifest(root);
}

function link(href: string, text: string): string {
  return `<p><a href="${href}">${text}</a></p>`;
}

function feed(): string {
  const entry = "<entry><id>urn:x</id><updated>2024-01-01T00:00:00Z</updated></entry>";
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${BASE}aktuell.xml</id>` +
    `<title>Presseportal Musterstadt</title><updated>2024-11-26T10:30:00+01:00</updated>${entry}</feed>\n`
  );
}
