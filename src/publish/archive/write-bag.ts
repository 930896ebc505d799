import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../site-tree.ts";
import { type ArchiveSource, readEntry } from "./source.ts";

/** Writes the site as a BagIt 1.0 bag (RFC 8493): the files below `data/`, their hashes, and a description. */
export async function writeBag(source: ArchiveSource, folder: string): Promise<void> {
  mkdirSync(folder);
  let bytes = 0;
  for (const entry of source.entries) {
    const content = await readEntry(source, entry);
    const target = join(folder, "data", entry.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    bytes += content.length;
  }
  const tags = {
    "bag-info.txt": info({
      "Bag-Software-Agent": "Aushang",
      "Bagging-Date": source.date.slice(0, 10),
      "External-Description": source.title,
      "External-Identifier": source.base,
      "Payload-Oxum": `${bytes}.${source.entries.length}`,
    }),
    "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "manifest-sha256.txt": source.entries.map((entry) => `${entry.sha256}  data/${encodeName(entry.path)}\n`).join(""),
  };
  const manifest = Object.entries(tags).map(([name, text]) => `${sha256(text)}  ${name}\n`);
  for (const [name, text] of Object.entries({ ...tags, "tagmanifest-sha256.txt": manifest.join("") })) {
    writeFileSync(join(folder, name), text);
  }
}

/** RFC 8493 § 2.1.3: a percent sign in a name is written as %25 (line ends never get this far). */
export function encodeName(path: string): string {
  return path.replaceAll("%", "%25");
}

function info(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([label, value]) => `${label}: ${value}\n`)
    .join("");
}
