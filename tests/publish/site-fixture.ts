import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { MANIFEST, manifestOf } from "../../src/publish/manifest.ts";
import { sha256 } from "../../src/publish/site-tree.ts";

const STYLE = "body{max-width:40em;margin:2em auto;font-family:sans-serif}h1{color:#035}";
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";
const BOM = "\uFEFF";

export interface FixtureOptions {
  /** How many releases there are: each new one changes its neighbour, the lists, the feed and the home page. */
  readonly releases: number;
  /** Further files by path; `dateien.html` links them, too. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
}

/** Writes a small finished portal: releases over several months, lists, feed, text twins, media, redirect, file list. */
export function writeFixtureSite(folder: string, { releases, extra = {} }: FixtureOptions): readonly string[] {
  const all = Array.from({ length: releases }, (_, index) => release(index));
  const months = [...new Set(all.map((one) => one.month))];
  const files = new Map<string, string | Uint8Array>(Object.entries(extra));
  for (const [index, one] of all.entries()) {
    const [older, newer] = [all[index - 1], all[index + 1]];
    const links = [older, newer, ...(index % 7 === 0 ? [all[0]] : [])].flatMap((other) => (other ? [other.url] : []));
    const parts = [
      `<p>Die Geschäftsstelle „Schwarzes Brett“ grüßt alle Bürgerinnen und Bürger: Maß, Öl, Ärger – Nr. ${index}.</p>`,
      `<p><img src="../../../${one.image}" alt="Anschlagtafel ${index}"></p>`,
      linkList(one.url, [...links, one.text, `${one.month}.html`, `${one.month.slice(0, 4)}.html`, one.attachment]),
    ];
    files.set(one.url, page(one.url, one.title, parts.join("\n")));
    files.set(one.text, `${BOM}${one.title}\n\nGrüße aus dem Rathaus – „alles Übrige“ später.\n`);
    files.set(one.image, Buffer.from(PIXEL, "base64"));
    files.set(one.attachment, `${BOM}Straße;Höhe\nAm Wäldchen;${index}\n`);
  }
  for (const month of months) {
    const url = `${month}.html`;
    files.set(
      url,
      page(
        url,
        `Monat ${month}`,
        linkList(
          url,
          all.filter((one) => one.month === month).map((one) => one.url),
        ),
      ),
    );
  }
  for (const year of new Set(months.map((month) => month.slice(0, 4)))) {
    const inYear = months.filter((month) => month.startsWith(year)).map((month) => `${month}.html`);
    files.set(`${year}.html`, page(`${year}.html`, `Jahr ${year}`, linkList(`${year}.html`, inYear)));
  }
  const newest = all.slice(-10).map((one) => one.url);
  files.set("index.html", page("index.html", "Öffentliche Mitteilungen", linkList("index.html", newest)));
  files.set(
    "aktuell.xml",
    `<?xml version="1.0" encoding="utf-8"?>\n<feed><title>Größte Übersicht</title>${newest.join(" ")}</feed>\n`,
  );
  files.set(
    "404.html",
    page("404.html", "Seite nicht gefunden", "<p>Diese Seite gibt es hier nicht – schade.</p>", []),
  );
  files.set("robots.txt", "User-agent: *\nAllow: /\n");
  files.set("alte-adresse.html", redirect("index.html"));
  const names = [...files.keys(), "dateien.html", MANIFEST].sort();
  files.set("dateien.html", page("dateien.html", "Alle Dateien", linkList("dateien.html", names)));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  sealSite(folder);
  return names;
}

/** Writes the checksums of whatever lies in the folder, as a build does at its end. */
export function sealSite(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll(sep, "/"));
  const files = paths.filter((path) => path !== MANIFEST && statSync(join(folder, path)).isFile());
  const entries = files.map((path) => ({ path, sha256: sha256(readFileSync(join(folder, path))) }));
  writeFileSync(join(folder, MANIFEST), manifestOf(entries));
}

function release(index: number) {
  const month = `${2023 + Math.floor(index / 24)}/${String(1 + (Math.floor(index / 2) % 12)).padStart(2, "0")}`;
  const day = `${month}/${String(1 + (index % 2)).padStart(2, "0")}`;
  return {
    title: `Überblick über die Maßnahme ${index}`,
    month,
    url: `${day}/massnahme-${index}.html`,
    text: `${day}/massnahme-${index}.txt`,
    image: `medien/tafel-${index}.png`,
    attachment: `medien/zahlen-${index}.csv`,
  };
}

const FRAME = ["index.html", "dateien.html", "aktuell.xml", "2023.html"];

function page(url: string, title: string, body: string, frame: readonly string[] = FRAME): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'sha256-${STYLE_HASH}'">
<title>${title}</title><style>${STYLE}</style></head>
<body><header>${linkList(url, frame)}</header><main><h1>${title}</h1>
${body}
</main></body></html>
`;
}

function redirect(target: string): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${target}">
<title>Diese Seite ist umgezogen</title></head><body><p><a href="${target}">Zur neuen Adresse</a></p></body></html>
`;
}

function linkList(from: string, targets: readonly string[]): string {
  const up = "../".repeat(from.split("/").length - 1);
  return `<ul>${targets.map((target) => `<li><a href="${up}${target}">${target}</a></li>`).join("\n")}</ul>`;
}
