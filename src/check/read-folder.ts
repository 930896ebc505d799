import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Finding } from "../finding.ts";
import { CheckError } from "./check-error.ts";
import { type KeepDocument, keepDocuments } from "./keep-documents.ts";
import type { Folder, HtmlPage } from "./types.ts";

/** A folder as read, with what stood in the way: pages that are no text, links that lead outside. */
export interface ReadFolder extends Folder {
  readonly findings: readonly Finding[];
}

const PAGE = /\.html?$/i;
/** Larger pages would keep validators busy for minutes and fill the memory; no reader could use them either. */
export const LARGEST_PAGE = 10_000_000;

/**
 * Reads a folder for checking: all pages with hash and tree, all other files by name and size, sorted by the
 * bytes of their paths. Nothing outside the folder is read. Pages that are not UTF-8 text, larger than 10 MB or
 * behind a link to elsewhere are findings. Throws CheckError when the folder is missing or holds no page.
 * @param paths read only these files, sorted; default: all
 */
export async function readFolder(root: string, paths?: readonly string[]): Promise<ReadFolder> {
  const files: { path: string; bytes: number }[] = [];
  const pages: HtmlPage[] = [];
  const findings: Finding[] = [];
  const keep = keepDocuments();
  const realRoot = await realFolder(root);
  for (const path of paths ?? (await listPaths(realRoot))) {
    const file = join(realRoot, path);
    const target = await realpath(file).catch(() => null);
    const inside = target?.startsWith(realRoot + sep) === true;
    const status = inside ? await lstat(target) : null;
    if (target === null || status === null || !status.isFile()) {
      findings.push(notAFile(path));
      continue;
    }
    files.push({ path, bytes: status.size });
    if (!PAGE.test(path)) continue;
    const page =
      status.size > LARGEST_PAGE
        ? tooLarge(path)
        : toPage(path, await readFile(target), keep, (hash) => readAgain(path, target, hash));
    if ("level" in page) findings.push(page);
    else pages.push(page);
  }
  if (pages.length === 0 && findings.length === 0) {
    throw new CheckError(
      `Im Ordner „${root}“ liegt keine HTML-Seite.`,
      "Nennen Sie den Ordner mit der fertigen Ausgabe, oder erzeugen Sie sie zuerst mit „npm run build“.",
    );
  }
  return { root: realRoot, pages, files, findings };
}

async function realFolder(root: string): Promise<string> {
  try {
    const real = await realpath(root);
    if ((await lstat(real)).isDirectory()) return real;
  } catch {
    // told below
  }
  throw new CheckError(
    `Den Ordner „${root}“ gibt es nicht.`,
    "Prüfen Sie die Schreibweise, oder erzeugen Sie die Ausgabe zuerst mit „npm run build“.",
  );
}

/** All paths below the folder except folders themselves, `/`-separated, sorted by bytes; links are not followed. */
async function listPaths(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort(byBytes);
}

/** The order of paths that no locale changes. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * One page from its bytes, or the finding that says why it is none.
 * @param again gives the bytes with this SHA-256 once more, so that large folders need no memory; default: they stay
 */
export function toPage(
  path: string,
  bytes: Buffer,
  keep: KeepDocument,
  again: (hash: string) => Buffer = () => bytes,
): HtmlPage | Finding {
  if (bytes.includes(0) || !isUtf8(bytes)) return notText(path);
  return lazyPage(path, bytes.length, sha256(bytes), again, keep);
}

/** Not part of `toPage`: what is made there would hold the bytes as long as the page lives. */
function lazyPage(
  path: string,
  bytes: number,
  hash: string,
  again: (hash: string) => Buffer,
  keep: KeepDocument,
): HtmlPage {
  const decode = (): string => new TextDecoder().decode(again(hash));
  const documentOf = keep(decode, bytes);
  return {
    path,
    bytes,
    hash,
    get html() {
      return decode();
    },
    get document() {
      return documentOf();
    },
  };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Throws CheckError when the file is not what it was: every verdict is about the bytes that were read first. */
function readAgain(path: string, file: string, hash: string): Buffer {
  const bytes = existsSync(file) ? readFileSync(file) : null;
  if (bytes !== null && sha256(bytes) === hash) return bytes;
  throw new CheckError(
    `Die Seite „${path}“ wurde geändert, während sie geprüft wurde.`,
    "Prüfen Sie noch einmal, wenn nichts mehr in den Ordner schreibt.",
  );
}

function notText(path: string): Finding {
  return {
    level: "error",
    rule: "page-not-utf8",
    file: path,
    message: "Die Seite ist kein Text in UTF-8 und konnte nicht geprüft werden.",
    remedy: "Speichern Sie die Seite in UTF-8; eine Datei, die keine Seite ist, braucht eine andere Endung als .html.",
  };
}

function tooLarge(path: string): Finding {
  return {
    level: "error",
    rule: "page-too-large",
    file: path,
    message: "Die Seite ist größer als 10 MB und wurde nicht geprüft.",
    remedy: "Teilen Sie die Seite auf.",
  };
}

function notAFile(path: string): Finding {
  return {
    level: "error",
    rule: "not-a-file",
    file: path,
    message:
      "Das ist keine Datei dieses Ordners, sondern ein Verweis nach außen, ein Verweis auf einen Ordner oder ein Gerät.",
    remedy: "Legen Sie die Datei selbst in den Ordner.",
  };
}
