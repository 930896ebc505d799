import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { byText } from "../compare.ts";
import type { Report } from "../report.ts";
import { decodeText } from "./decode.ts";
import { type FileRole, isContentFolder, remedyForUnexpected, roleOf } from "./layout.ts";

/** A release of 1 MB is 150,000 words: what is larger was put here by mistake or with intent. */
const MAX_BYTES = 1_000_000;

/** One text file, read and decoded; `path` is relative to the content folder. */
export interface TextFile {
  readonly path: string;
  /** How findings name it: `content/releases/2024/…`. */
  readonly file: string;
  readonly role: FileRole;
  readonly text: string;
}

export interface MediaEntry {
  readonly name: string;
  readonly file: string;
  /** Where the bytes are on this machine. */
  readonly absolute: string;
  readonly bytes: number;
}

export interface ContentFolder {
  /** How findings name the folder itself. */
  readonly name: string;
  /** By path, in the order of their names. */
  readonly texts: ReadonlyMap<string, TextFile>;
  readonly media: ReadonlyMap<string, MediaEntry>;
  /** Paths of all text files, also of those that could not be decoded. */
  readonly paths: ReadonlySet<string>;
}

/**
 * Reads all texts of a content folder once, and lists its media. Links are never followed.
 * @returns null, with a finding, when there is no such folder.
 * @param wanted limits the reading, e.g. to the registry; unwanted files are not reported either.
 */
export function readFolder(directory: string, report: Report, wanted = (_path: string) => true): ContentFolder | null {
  const root = resolve(directory);
  const name = basename(root);
  const texts = new Map<string, TextFile>();
  const media = new Map<string, MediaEntry>();
  const paths = new Set<string>();

  const readText = (path: string, file: string, role: FileRole): void => {
    paths.add(path);
    const absolute = join(root, path);
    const size = lstatSync(absolute).size;
    if (size > MAX_BYTES) {
      const message = `Die Datei ist ${(size / 1_000_000).toFixed(1).replace(".", ",")} MB groß; Texte dürfen höchstens 1 MB haben.`;
      report.error(
        "file-too-large",
        { file },
        message,
        "Den Text teilen; Bilder und Tabellen in den Ordner „media“ legen.",
      );
      return;
    }
    const bytes = attempt(file, report, () => readFileSync(absolute));
    const text = bytes === null ? null : decodeText(bytes, file, report);
    if (text !== null) texts.set(path, { path, file, role, text });
  };

  const visit = (folder: string): void => {
    const list = () => readdirSync(join(root, folder), { withFileTypes: true });
    const entries = attempt(folder === "" ? name : `${name}/${folder}`, report, list) ?? [];
    for (const entry of entries.sort((a, b) => byText(a.name, b.name))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const file = `${name}/${path}`;
      const role = roleOf(path);
      if (role === "ignored" || !(entry.isDirectory() || wanted(path))) continue;
      if (entry.isDirectory()) {
        if (isContentFolder(path)) visit(path);
        else if (wanted(path)) unexpected(report, file, "Der Ordner", "Den Ordner entfernen oder umbenennen.");
      } else if (!entry.isFile()) {
        const message = "Verknüpfungen und Gerätedateien werden nicht gelesen.";
        report.error("no-regular-file", { file }, message, "Die Datei selbst hierher kopieren.");
      } else if (role === "unexpected") unexpected(report, file, "Die Datei", remedyForUnexpected(path));
      else if (role === "media") {
        const absolute = join(root, path);
        media.set(entry.name, { name: entry.name, file, absolute, bytes: lstatSync(absolute).size });
      } else readText(path, file, role);
    }
  };

  const isFolder = attempt(name, report, () => statSync(root).isDirectory());
  if (isFolder === false)
    report.error("unreadable", { file: name }, "Das ist kein Ordner.", "Den Inhaltsordner angeben.");
  if (isFolder !== true) return null;
  visit("");
  return { name, texts, media, paths };
}

/** The result of a file operation; null with a finding when the system refuses it. */
function attempt<Result>(file: string, report: Report, operation: () => Result): Result | null {
  try {
    return operation();
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unbekannter Grund";
    const message = `Datei oder Ordner ist nicht lesbar (${reason}).`;
    report.error("unreadable", { file }, message, "Prüfen, ob der Pfad stimmt und ob er gelesen werden darf.");
    return null;
  }
}

function unexpected(report: Report, file: string, what: string, remedy: string): void {
  report.warning("unexpected-file", { file }, `${what} gehört nicht hierher und wird nicht gelesen.`, remedy);
}
