import type { Finding } from "../../finding.ts";
import { MANIFEST, SIGNATURE } from "../manifest.ts";
import { hashFile, readIfThere, readTree } from "../site-tree.ts";
import { copyFinding, type SiteCopy } from "./copy.ts";

/** A copy in a folder of this machine; links in it are never followed. */
export function folderCopy(root: string): SiteCopy {
  return {
    read: (path) => readIfThere(root, path),
    compare: async (entries, onFile) => {
      const { files, others } = await readTree(root);
      const known = new Set([MANIFEST, SIGNATURE, ...entries.map(({ path }) => path)]);
      const findings: Finding[] = [
        ...files.filter((path) => !known.has(path)).map((path) => copyFinding("foreign", path)),
        ...others.map((path) => copyFinding("link", path)),
      ];
      const there = new Set(files);
      const links = new Set(others);
      for (const { path, sha256 } of entries) {
        if (!there.has(path)) {
          if (!links.has(path)) findings.push(copyFinding("missing", path));
        } else if ((await hashFile(root, path)) !== sha256) findings.push(copyFinding("changed", path));
        onFile();
      }
      return findings;
    },
  };
}
