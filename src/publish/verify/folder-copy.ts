import type { Finding } from "../../finding.ts";
import { MANIFEST, type ManifestEntry, SIGNATURE } from "../manifest.ts";
import { hashFile, readIfThere, readSiteFile, readTree, sha256 } from "../site-tree.ts";
import { copyFinding, type SiteCopy, sortByPath } from "./copy.ts";
import { twinOf } from "./twin.ts";

/** A copy in a folder of this machine; links in it are never followed. */
export function folderCopy(root: string): SiteCopy {
  return {
    read: (path) => readIfThere(root, path),
    compare: async (entries, onFile) => {
      const { files, others } = await readTree(root);
      const findings = others.map((path) => copyFinding("link", path));
      const there = new Set(files);
      const links = new Set(others);
      for (const { path, sha256: expected } of entries) {
        if (!there.delete(path)) {
          if (!links.has(path)) findings.push(copyFinding("missing", path));
        } else if ((await hashFile(root, path)) !== expected) findings.push(copyFinding("changed", path));
        onFile();
      }
      for (const path of [MANIFEST, SIGNATURE]) there.delete(path);
      return sortByPath([...findings, ...(await checkUnlisted(root, there, entries))]);
    },
  };
}

/** Files that the manifest does not name are foreign, unless they are compressed twins of files that it names. */
async function checkUnlisted(
  root: string,
  paths: ReadonlySet<string>,
  entries: readonly ManifestEntry[],
): Promise<readonly Finding[]> {
  const hashes = new Map(entries.map((entry) => [entry.path, entry.sha256]));
  const findings: Finding[] = [];
  for (const path of paths) {
    const twin = twinOf(path);
    const expected = hashes.get(twin?.original ?? "");
    if (twin === null || expected === undefined) findings.push(copyFinding("foreign", path));
    else {
      const unpacked = twin.unpack(await readSiteFile(root, path));
      if (unpacked === null || sha256(unpacked) !== expected) findings.push(copyFinding("twin", path));
    }
  }
  return findings;
}
