import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { sshString, wireReader } from "./wire.ts";

/** The only key type used here (RFC 8709): short, deterministic signatures, known to every OpenSSH since 2014. */
export const KEY_TYPE = "ssh-ed25519";

/** The SSH form of an Ed25519 public key: type and 32 bytes (RFC 8709 § 4). */
export function publicBlob(key: KeyObject): Buffer {
  const { x } = key.export({ format: "jwk" });
  return Buffer.concat([sshString(KEY_TYPE), sshString(Buffer.from(x ?? "", "base64url"))]);
}

/** The key in an SSH public key blob, or null when it is of another type or damaged. */
export function keyOfBlob(blob: Uint8Array): KeyObject | null {
  try {
    const reader = wireReader(blob);
    if (reader.text() !== KEY_TYPE) return null;
    const point = reader.string();
    if (point.length !== 32 || reader.rest().length > 0) return null;
    return createPublicKey({
      format: "jwk",
      key: { kty: "OKP", crv: "Ed25519", x: point.toString("base64url") },
    });
  } catch {
    return null;
  }
}

/** The name of a key that people compare by eye, as `ssh-keygen -l` prints it: `SHA256:…`. */
export function fingerprint(blob: Uint8Array): string {
  return `SHA256:${createHash("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}

/** Reads a line like `ssh-ed25519 AAAA… comment` (a `.pub` file). @returns the blob, or null when it is no such line. */
export function parsePublicKey(text: string): Buffer | null {
  const [type, base64] = text.trim().split(/\s+/);
  if (type === undefined || base64 === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  const blob = Buffer.from(base64, "base64");
  try {
    return wireReader(blob).text() === type ? blob : null;
  } catch {
    return null;
  }
}
