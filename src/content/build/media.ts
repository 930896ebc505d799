import { open, readFile } from "node:fs/promises";
import { imageSizeFromFile } from "image-size/fromFile";
import { didYouMean } from "../messages/nearest.ts";
import type { MediaFile } from "../model.ts";
import type { MediaEntry } from "../read/folder.ts";
import type { Place, Report } from "../report.ts";
import { ALLOWED_ENDINGS, IMAGE_TYPES, mediaType } from "./media-types.ts";

/** A media file as measured: publishable, or why not (German, completes „Die Datei … “). */
export type MeasuredMedia = MediaFile | { readonly name: string; readonly problem: string };

/** Measures the named media files that exist: type, and pixels of images, turned upright as browsers do. */
export async function measureMedia(
  names: ReadonlySet<string>,
  entries: ReadonlyMap<string, MediaEntry>,
): Promise<Map<string, MeasuredMedia>> {
  const measured = new Map<string, MeasuredMedia>();
  for (const name of names) {
    const entry = entries.get(name);
    if (entry !== undefined) measured.set(name, await measure(entry));
  }
  return measured;
}

async function measure({ name, absolute, bytes }: MediaEntry): Promise<MeasuredMedia> {
  const type = mediaType(name);
  if (type === null) return { name, problem: `hat keine erlaubte Endung (${ALLOWED_ENDINGS.join(", ")})` };
  if (bytes === 0) return { name, problem: "ist leer" };
  const file = { name, bytes, type, width: null, height: null };
  if (type === "PDF") return (await startsWith(absolute, "%PDF-")) ? file : { name, problem: "ist keine PDF-Datei" };
  if (!Object.values(IMAGE_TYPES).includes(type)) return file;
  if (type === "SVG" && ACTIVE_SVG.test(await readFile(absolute, "utf8")))
    return { name, problem: "enthält Programmteile oder fremde Inhalte" };
  try {
    const { width, height, orientation = 1, type: found } = await imageSizeFromFile(absolute);
    if (found !== undefined && mediaType(`x.${found}`) !== type)
      return { name, problem: `ist in Wahrheit ein Bild vom Typ ${found.toUpperCase()}` };
    const turned = orientation >= 5;
    return { ...file, width: turned ? height : width, height: turned ? width : height };
  } catch {
    return { name, problem: "ist kein lesbares Bild" };
  }
}

/** SVG is a document of its own when opened: it must not run or load anything. */
const ACTIVE_SVG =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?:https?:)?\/\//i;

async function startsWith(path: string, mark: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(mark.length), 0, mark.length, 0);
    return buffer.toString("latin1") === mark;
  } finally {
    await file.close();
  }
}

/** The measured file that a text names, or null with a finding at `place`. */
export function findMedia(
  media: ReadonlyMap<string, MeasuredMedia>,
  known: Iterable<string>,
  name: string,
  place: Place,
  report: Report,
): MediaFile | null {
  const found = media.get(name);
  if (found === undefined) {
    const remedy = didYouMean(name, known) ?? "Die Datei in den Ordner „media“ legen oder den Namen berichtigen.";
    report.error("media-missing", place, `Die Datei „${name}“ liegt nicht im Ordner „media“.`, remedy);
    return null;
  }
  if (!("problem" in found)) return found;
  const remedy = "Die Datei neu aus ihrem Programm speichern und im Ordner „media“ ersetzen.";
  report.error("media-unusable", place, `Die Datei „${name}“ ${found.problem}.`, remedy);
  return null;
}
