import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { writeManifest } from "../../src/publish/manifest.ts";
import { signFolder } from "../../src/publish/signature/sign-folder.ts";
import { keySigner } from "../../src/publish/signature/signer.ts";
import type { SiteCopy } from "../../src/publish/verify/copy.ts";
import { type VerifyOptions, verifyCopy } from "../../src/publish/verify.ts";
import { keyPair, MAIL, signerLine } from "./keys.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";

export const NOW = Date.UTC(2026, 0, 15);
/** The keys of the site's press office. */
export const pair = keyPair();
/** What a verifier knows who trusts that office. */
export const trusted = { signers: signerLine(pair.publicKey), identity: MAIL };

/** A signed copy whose own list names the key until the end of January 2026. */
export async function signedSite(): Promise<string> {
  const root = temporaryFolder();
  await writeSite(root);
  writeFileSync(
    join(root, "allowed_signers"),
    signerLine(pair.publicKey, 'namespaces="file",valid-before="20260131Z"'),
  );
  await writeManifest(root);
  expect((await signFolder(root, keySigner(pair.privateKey), NOW)).findings).toEqual([]);
  return root;
}

/** Verifies a copy. @returns also the findings as one word each: level, rule and file. */
export async function verify(copy: SiteCopy, options: Partial<VerifyOptions> = {}) {
  const result = await verifyCopy(copy, {
    signers: null,
    identity: null,
    at: NOW,
    onProgress: () => undefined,
    ...options,
  });
  return { ...result, told: result.findings.map(({ level, rule, file }) => `${level} ${rule} ${file}`) };
}
