import type { Finding } from "../../finding.ts";
import { MANIFEST, parseManifest, SIGNATURE } from "../manifest.ts";
import { printable } from "../path-problem.ts";

const REMEDY = "Verwerfen Sie das Archiv, und erzeugen Sie es mit „npm run archive“ neu.";

/** Something that is wrong with an archive. @param place within it, where there is one: a path or an address. */
export function archiveFinding(rule: string, file: string, message: string, place?: string): Finding {
  const where = place === undefined ? "" : `${printable(place)}: `;
  return { level: "error", rule, file, message: `${where}${message}`, remedy: REMEDY };
}

/**
 * Compares the files of an archive with the `SHA256SUMS` among them: changed, missing and foreign ones are named.
 * @param found hash of each file by path. @param manifest bytes of the archived manifest, null when it is missing.
 */
export function compareContents(
  file: string,
  found: ReadonlyMap<string, string>,
  manifest: Uint8Array | null,
): readonly Finding[] {
  if (manifest === null) return [archiveFinding("archive-missing", file, "Die Datei fehlt.", MANIFEST)];
  const { entries, findings } = parseManifest(manifest);
  const known = new Set([MANIFEST, SIGNATURE, ...entries.map(({ path }) => path)]);
  return [
    ...findings,
    ...entries.flatMap(({ path, sha256 }) => {
      const actual = found.get(path);
      if (actual === undefined) return [archiveFinding("archive-missing", file, "Die Datei fehlt.", path)];
      if (actual !== sha256) return [archiveFinding("archive-changed", file, "Die Datei ist verändert.", path)];
      return [];
    }),
    ...[...found.keys()]
      .filter((path) => !known.has(path))
      .map((path) => archiveFinding("archive-foreign", file, "Die Datei gehört nicht zur Website.", path)),
  ];
}
