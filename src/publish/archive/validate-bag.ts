import type { Finding } from "../../finding.ts";
import { pathProblem } from "../path-problem.ts";
import { hashFile, readIfThere, readSiteFile, readTree } from "../site-tree.ts";
import { archiveFinding } from "./contents.ts";

const DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const PAYLOAD = "manifest-sha256.txt";
const TAGS = "tagmanifest-sha256.txt";
const INFO = "bag-info.txt";

/**
 * Checks a BagIt 1.0 bag (RFC 8493 § 3) with SHA-256 manifests: complete, valid, and of the size it states.
 * @param name of the bag for the findings.
 */
export async function validateBag(folder: string, name: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const wrong = (message: string, place?: string): void => {
    findings.push(archiveFinding("bag", name, message, place));
  };
  const { files, others } = await readTree(folder);
  for (const path of others) wrong("Hier liegt eine Verknüpfung oder ein Gerät statt einer Datei.", path);
  if ((await readText(folder, "bagit.txt")) !== DECLARATION) wrong("Die Erklärung des Formats fehlt.", "bagit.txt");

  const payload = readManifest(await readText(folder, PAYLOAD), PAYLOAD, wrong);
  const tags = readManifest(await readText(folder, TAGS), TAGS, wrong);
  const there = new Set(files);
  for (const [path, sha256] of [...payload, ...tags]) {
    if (!there.has(path)) wrong("Die Datei fehlt.", path);
    else if ((await hashFile(folder, path)) !== sha256) wrong("Die Datei ist verändert.", path);
  }
  for (const path of files) {
    const listed = path.startsWith("data/") ? payload.has(path) : tags.has(path) || path === TAGS;
    if (!listed) wrong("Die Datei steht in keinem Verzeichnis.", path);
  }
  await checkSize(
    folder,
    files.filter((path) => path.startsWith("data/")),
    wrong,
  );
  return findings;
}

function readManifest(
  text: string | null,
  manifest: string,
  wrong: (message: string, place?: string) => void,
): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  if (text === null) wrong("Die Datei fehlt.", manifest);
  for (const line of text?.replace(/\n$/, "").split("\n") ?? []) {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    const path = name?.replaceAll("%25", "%");
    if (sha256 === undefined || path === undefined || pathProblem(path) !== null || entries.has(path)) {
      wrong(`Die Zeile ist beschädigt: ${line}`, manifest);
    } else entries.set(path, sha256);
  }
  return entries;
}

/** Payload-Oxum: octets and number of files, which shows a missing or added file without reading any. */
async function checkSize(folder: string, payload: readonly string[], wrong: (message: string, place?: string) => void) {
  const stated = /^Payload-Oxum: (\S+)$/m.exec((await readText(folder, INFO)) ?? "")?.[1];
  let bytes = 0;
  for (const path of payload) bytes += (await readSiteFile(folder, path)).length;
  const actual = `${bytes}.${payload.length}`;
  if (stated !== actual) wrong(`Payload-Oxum nennt ${stated ?? "nichts"}, im Ordner data liegt ${actual}.`, INFO);
}

async function readText(folder: string, path: string): Promise<string | null> {
  return (await readIfThere(folder, path))?.toString("utf8") ?? null;
}
