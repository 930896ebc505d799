import { createHash, verify } from "node:crypto";
import { KEY_TYPE, keyOfBlob } from "./public-key.ts";
import { sshString, uint32, wireReader } from "./wire.ts";

/** Signatures of this project say that they were made for files: a signature for e-mail or git is worth nothing here. */
export const NAMESPACE = "file";
const HASH = "sha512";
const MAGIC = "SSHSIG";
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";

/** What an SSHSIG file says (OpenSSH PROTOCOL.sshsig). */
export interface Signature {
  readonly publicKey: Buffer;
  readonly namespace: string;
  readonly hash: string;
  /** The signature in SSH form: type, then 64 bytes. */
  readonly blob: Buffer;
}

/** The bytes that the key signs for a message: magic, namespace, hash name and hash. */
export function bytesToSign(message: Uint8Array, namespace = NAMESPACE, hash = HASH): Buffer {
  return Buffer.concat([
    Buffer.from(MAGIC),
    sshString(namespace),
    sshString(""),
    sshString(hash),
    sshString(createHash(hash).update(message).digest()),
  ]);
}

/** The signature file, byte for byte as `ssh-keygen -Y sign` writes it. @param blob type and signature in SSH form. */
export function armour(publicKey: Uint8Array, blob: Uint8Array): string {
  const bytes = Buffer.concat([
    Buffer.from(MAGIC),
    uint32(1),
    sshString(publicKey),
    sshString(NAMESPACE),
    sshString(""),
    sshString(HASH),
    sshString(blob),
  ]);
  const lines = bytes.toString("base64").match(/.{1,70}/g) ?? [];
  return [BEGIN, ...lines, END, ""].join("\n");
}

/** Reads a signature file; null when it is none or damaged. */
export function parseArmour(text: string): Signature | null {
  const lines = text.trim().split(/\r?\n/);
  if (lines.shift() !== BEGIN || lines.pop() !== END) return null;
  const base64 = lines.join("");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  try {
    const reader = wireReader(Buffer.from(base64, "base64"));
    if (reader.bytes(MAGIC.length).toString() !== MAGIC || reader.uint32() !== 1) return null;
    const publicKey = reader.string();
    const namespace = reader.text();
    reader.string(); // reserved
    const signature = { publicKey, namespace, hash: reader.text(), blob: reader.string() };
    return reader.rest().length === 0 ? signature : null;
  } catch {
    return null;
  }
}

/** True when the signature is one by its own key over these bytes. Says nothing about whose key that is. */
export function isSignatureOf(signature: Signature, message: Uint8Array): boolean {
  const key = keyOfBlob(signature.publicKey);
  if (key === null || (signature.hash !== "sha512" && signature.hash !== "sha256")) return false;
  try {
    const reader = wireReader(signature.blob);
    if (reader.text() !== KEY_TYPE) return false;
    const raw = reader.string();
    return (
      reader.rest().length === 0 && verify(null, bytesToSign(message, signature.namespace, signature.hash), key, raw)
    );
  } catch {
    return false;
  }
}
