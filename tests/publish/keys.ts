import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { join } from "node:path";
import { KEY_TYPE, publicBlob } from "../../src/publish/signature/public-key.ts";
import { run } from "./run-command.ts";

export const MAIL = "presse@example.org";

/** A fresh Ed25519 key pair. */
export function keyPair(): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } {
  return generateKeyPairSync("ed25519");
}

/** A line of an `allowed_signers` file. @param options e.g. `valid-before="20250101Z"` */
export function signerLine(key: KeyObject, options = 'namespaces="file"', principals = MAIL): string {
  return `${principals} ${options} ${KEY_TYPE} ${publicBlob(key).toString("base64")}\n`;
}

/** Makes a key file with ssh-keygen. @returns its path */
export async function sshKeygen(folder: string, ...options: readonly string[]): Promise<string> {
  const file = join(folder, "schluessel");
  const { code, err } = await run("ssh-keygen", ["-q", "-C", "test", "-f", file, ...options]);
  if (code !== 0) throw new Error(err);
  return file;
}
