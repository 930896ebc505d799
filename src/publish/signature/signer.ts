import { createPublicKey, type KeyObject, sign } from "node:crypto";
import { KEY_TYPE, publicBlob } from "./public-key.ts";
import { sshString } from "./wire.ts";

/** Whatever can sign: a key in this process, or one that an agent or a device keeps to itself. */
export interface Signer {
  /** The public key in SSH form. */
  readonly publicKey: Buffer;
  /** The signature over these bytes in SSH form: type, then 64 bytes. */
  readonly sign: (bytes: Buffer) => Promise<Buffer>;
}

/** Signs with a private key in memory (RFC 8032: the same bytes give the same signature). */
export function keySigner(key: KeyObject): Signer {
  return {
    publicKey: publicBlob(createPublicKey(key)),
    sign: async (bytes) => Buffer.concat([sshString(KEY_TYPE), sshString(sign(null, bytes, key))]),
  };
}
