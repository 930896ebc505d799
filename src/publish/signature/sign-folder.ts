import { join } from "node:path";
import { type Finding, hasErrors } from "../../finding.ts";
import { MANIFEST, parseManifest, SIGNATURE } from "../manifest.ts";
import { PublishError } from "../publish-error.ts";
import { readIfThere } from "../site-tree.ts";
import { folderCopy } from "../verify/folder-copy.ts";
import { writeWhole } from "../write-whole.ts";
import { parseAllowedSigners, SIGNERS } from "./allowed-signers.ts";
import { findSigner } from "./find-signer.ts";
import { fingerprint } from "./public-key.ts";
import type { Signer } from "./signer.ts";
import { armour, bytesToSign, isSignatureOf, parseArmour } from "./sshsig.ts";

export interface SignResult {
  /** With an error among them, nothing was signed. */
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
}

/**
 * Signs the manifest of a finished site and writes `SHA256SUMS.sig`. What is signed is checked first: every file
 * against the manifest, the key against the site's own `allowed_signers`, and afterwards the signature itself.
 * @param at milliseconds since 1970: when the key must be valid.
 * @throws PublishError when the folder has no manifest, cannot be written, or the agent fails.
 */
export async function signFolder(folder: string, signer: Signer, at: number): Promise<SignResult> {
  const bytes = await readIfThere(folder, MANIFEST);
  if (bytes === null) {
    throw new PublishError(`In „${folder}“ fehlt ${MANIFEST}.`, "Bauen Sie die Website zuerst mit „npm run build“.");
  }
  const manifest = parseManifest(bytes);
  const findings = [
    ...manifest.findings,
    ...(await folderCopy(folder).compare(manifest.entries, () => undefined)),
    ...(await checkKey(folder, signer.publicKey, at)),
  ];
  if (!hasErrors(findings)) await writeSignature(folder, bytes, signer);
  return { findings, fingerprint: fingerprint(signer.publicKey) };
}

async function writeSignature(folder: string, manifest: Buffer, signer: Signer): Promise<void> {
  const text = armour(signer.publicKey, await signer.sign(bytesToSign(manifest)));
  const signature = parseArmour(text);
  if (signature === null || !isSignatureOf(signature, manifest)) {
    throw new PublishError(
      "Die Unterschrift ist falsch: Sie stammt nicht von dem genannten Schlüssel.",
      "Prüfen Sie, ob die Schlüsseldatei heil ist und der Agent den richtigen Schlüssel hat.",
    );
  }
  await writeWhole(join(folder, SIGNATURE), text);
}

/** A signature that the site's own list refuses would help nobody. */
async function checkKey(folder: string, publicKey: Buffer, at: number): Promise<readonly Finding[]> {
  const list = await readIfThere(folder, SIGNERS);
  if (list === null) return [keyFinding("warning", "Die Website nennt nicht, wer unterschreiben darf.")];
  const { signers, findings } = parseAllowedSigners(list.toString("utf8"), SIGNERS);
  const match = findSigner(signers, { publicKey, identity: null, at });
  if (!("problem" in match)) return findings;
  return [...findings, keyFinding("error", `Der Schlüssel ${fingerprint(publicKey)} ${match.problem}.`)];
}

function keyFinding(level: Finding["level"], message: string): Finding {
  const remedy = `Tragen Sie den Schlüssel in content/${SIGNERS} ein, und bauen Sie die Website neu.`;
  return { level, rule: "signer-not-listed", file: SIGNERS, message, remedy };
}
