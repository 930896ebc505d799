import { extname } from "node:path";
import type { Finding } from "../../../finding.ts";
import { readFiles, readSiteFile } from "../../site-tree.ts";
import { decodeAsBrowser } from "./decode.ts";
import { linksOf, type PageLinks } from "./links.ts";

export interface CrawlResult {
  readonly pages: number;
  readonly links: number;
  readonly findings: readonly Finding[];
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TEXTS = new Set([".html", ".txt", ".csv", ".xml", ".svg"]);

/**
 * Follows every link of every page below `base` (with trailing slash), beginning at the root and the home page, and
 * compares each answer with the file in `folder`: status 200, the same bytes, the same characters. Links to other
 * hosts are left alone.
 * @param where named in each message, e.g. `nginx 1.22 unter „/“`.
 */
export async function crawlServer(base: string, folder: string, where: string): Promise<CrawlResult> {
  const files = new Set(await readFiles(folder));
  const findings: Finding[] = [];
  const report = (file: string, rule: string, message: string) =>
    findings.push({ level: "error", rule, file, message: `${where}: ${message}`, remedy: REMEDIES[rule] ?? "" });
  const answers = new Map<string, Promise<Answer>>();
  const ask = (url: string): Promise<Answer> => {
    const known = answers.get(url) ?? get(url);
    answers.set(url, known);
    return known;
  };
  const pages = new Map<string, PageLinks>();
  const checked = new Set<string>();
  const queue = ["index.html"];
  let links = 0;

  await checkAnswer("", "index.html");
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    if (pages.has(page)) continue;
    const html = await checkAnswer(page, page);
    pages.set(page, linksOf(html ?? ""));
    for (const target of pages.get(page)?.targets ?? []) {
      const path = pathBelow(base, page, target);
      if (path === null) continue;
      links++;
      if (path === undefined) report(page, "link-outside", `Der Verweis „${target}“ führt aus der Website hinaus.`);
      else if (!files.has(path)) report(page, "link-broken", `Der Verweis „${target}“ nennt keine Datei der Website.`);
      else if (extname(path) === ".html") queue.push(path);
      else if (!checked.has(path)) await checkAnswer(path, path, page);
      checked.add(path ?? "");
    }
  }
  checkFragments();
  await checkMissing();
  return { pages: pages.size, links, findings };

  async function checkAnswer(address: string, file: string, page = file): Promise<string | null> {
    const { status, type, bytes } = await ask(base + address);
    if (status !== 200) {
      report(page, "link-broken", `„${address}“ wird mit ${status} beantwortet.`);
      return null;
    }
    const original = await readSiteFile(folder, file);
    if (!original.equals(bytes)) report(page, "bytes-changed", `„${address}“ kommt mit anderen Bytes an.`);
    if (!TEXTS.has(extname(file))) return null;
    const isPage = extname(file) === ".html";
    if (isPage && !/^text\/html\b/i.test(type)) report(page, "not-html", `„${address}“ kommt als „${type}“ an.`);
    const text = decodeAsBrowser(bytes, type);
    if (text !== new TextDecoder().decode(original)) {
      report(page, "wrong-characters", `„${address}“ (${type}) zeigt falsche Zeichen.`);
    }
    return isPage ? text : null;
  }

  function checkFragments(): void {
    for (const [page, { targets }] of pages) {
      for (const target of targets) {
        const [, fragment] = target.split("#");
        const path = pathBelow(base, page, target);
        const anchors = pages.get(path ?? "")?.anchors;
        if (fragment === undefined || fragment === "" || anchors === undefined) continue;
        if (!anchors.has(decodePart(fragment))) report(page, "link-broken", `Das Ziel von „${target}“ fehlt.`);
      }
    }
  }

  /** A server that answers everything with the home page would make every check above worthless. */
  async function checkMissing(): Promise<void> {
    const { status } = await ask(`${base}gibt-es-nicht.html`);
    if (status !== 404) report("404.html", "missing-found", `Eine fehlende Seite wird mit ${status} beantwortet.`);
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  "link-broken": "Den Verweis relativ und mit vollem Dateinamen schreiben.",
  "link-outside": "Den Verweis relativ schreiben: Ein führender Schrägstrich passt nur an der Wurzel eines Servers.",
  "bytes-changed": "Auf dem Server abschalten, was Seiten umschreibt.",
  "not-html": "Dem Server den Typ text/html für .html beibringen (siehe hosting/).",
  "wrong-characters":
    "Dem Server UTF-8 beibringen (siehe hosting/); .txt und .csv brauchen eine Bytereihenfolge-Marke.",
  "missing-found": "Auf dem Server die Umleitung fehlender Seiten auf die Startseite abschalten.",
};

/** The site path that a link names; null for other hosts and schemes; undefined above the site's root. */
function pathBelow(base: string, page: string, target: string): string | null | undefined {
  if (!URL.canParse(target, base + page)) return undefined;
  const url = new URL(target, base + page);
  if (url.origin !== new URL(base).origin) return null;
  const root = new URL(base).pathname;
  return url.pathname.startsWith(root) ? decodePart(url.pathname.slice(root.length)) : undefined;
}

/** Percent-encoding that is none stays as it is, and then names no file. */
function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function get(url: string): Promise<Answer> {
  const response = await fetch(url, { headers: { "accept-encoding": "gzip, br" } });
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}
