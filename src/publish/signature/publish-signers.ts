import { join } from "node:path";
import type { Finding } from "../../finding.ts";
import { readIfThere } from "../site-tree.ts";
import { writeWhole } from "../write-whole.ts";
import { parseAllowedSigners, SIGNERS } from "./allowed-signers.ts";

/**
 * Copies the content folder's `allowed_signers`, if there is one, into the root of the site. A file with damaged
 * lines is not copied: whatever was put there by mistake, even a private key, stays unpublished.
 * @returns the damaged lines; empty when all is well or there is no such file.
 * @throws PublishError when a folder cannot be read or written.
 */
export async function publishSigners(contentFolder: string, output: string): Promise<readonly Finding[]> {
  const bytes = await readIfThere(contentFolder, SIGNERS);
  if (bytes === null) return [];
  const { findings } = parseAllowedSigners(bytes.toString("utf8"), `${contentFolder}/${SIGNERS}`);
  if (findings.length === 0) await writeWhole(join(output, SIGNERS), bytes);
  return findings;
}
