import type { Finding } from "../finding.ts";
import { MANIFEST, parseManifest, SIGNATURE } from "./manifest.ts";
import { SIGNERS } from "./signature/allowed-signers.ts";
import type { SiteCopy } from "./verify/copy.ts";
import { checkSignature, type SignatureAnswer } from "./verify/signature-check.ts";

export interface VerifyOptions {
  /** Text of the `allowed_signers` file that the verifier trusts; null to check without. */
  readonly signers: string | null;
  /** Mail address that must have signed; null accepts every key of the list. */
  readonly identity: string | null;
  /** Milliseconds since 1970 at which the key must be valid. */
  readonly at: number;
  /** Called after each file with how many of how many are done. */
  readonly onProgress: (done: number, all: number) => void;
}

export interface VerifyResult extends Omit<SignatureAnswer, "findings"> {
  /** Everything that is wrong with the signature, then file by file. */
  readonly findings: readonly Finding[];
  /** How many files the manifest names. */
  readonly files: number;
}

/**
 * Proves a copy: signature over the manifest, manifest over all files. Nothing of the copy is changed.
 * @throws PublishError when the copy cannot be reached or read.
 */
export async function verifyCopy(copy: SiteCopy, options: VerifyOptions): Promise<VerifyResult> {
  const bytes = await copy.read(MANIFEST);
  if (bytes === null) return { findings: [noManifest()], files: 0, fingerprint: null, signer: null };
  const signature = checkSignature({
    ...options,
    message: bytes,
    signature: await readText(copy, SIGNATURE),
    trusted: options.signers,
    published: await readText(copy, SIGNERS),
  });
  const manifest = parseManifest(bytes);
  let done = 0;
  const files = await copy.compare(manifest.entries, () => options.onProgress(++done, manifest.entries.length));
  return {
    ...signature,
    findings: [...signature.findings, ...manifest.findings, ...files],
    files: manifest.entries.length,
  };
}

async function readText(copy: SiteCopy, path: string): Promise<string | null> {
  return (await copy.read(path))?.toString("utf8") ?? null;
}

function noManifest(): Finding {
  return {
    level: "error",
    rule: "manifest-missing",
    file: MANIFEST,
    message: "In der Kopie fehlt das Verzeichnis der Prüfsummen: Ohne es lässt sich nichts beweisen.",
    remedy: "Prüfen Sie, ob das der Ordner der Website ist, oder holen Sie SHA256SUMS vom Herausgeber.",
  };
}
