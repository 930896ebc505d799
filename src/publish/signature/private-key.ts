import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import sshpk from "sshpk";
import { fileError, PublishError } from "../publish-error.ts";

const OPENSSH = "-----BEGIN OPENSSH PRIVATE KEY-----";
const PEM = /^-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/**
 * Reads an Ed25519 private key in the form of OpenSSH or as PKCS#8 PEM (RFC 8410), encrypted or not.
 * @param askPassphrase is called only when the file is encrypted.
 * @throws PublishError for anything else: no key, another type, wrong passphrase, damaged.
 */
export async function readPrivateKey(file: string, askPassphrase: () => Promise<string>): Promise<KeyObject> {
  const text = await readFile(file, "latin1").catch((error: unknown) => {
    throw fileError(error, file);
  });
  if (!PEM.test(text)) {
    throw new PublishError(
      `In „${file}“ steht kein privater Schlüssel.`,
      "Nennen Sie die Datei ohne die Endung .pub; mit einem öffentlichen Schlüssel allein unterschreibt --agent.",
    );
  }
  const open = text.startsWith(OPENSSH) ? openSsh : openPem;
  const key = openPlain(file, open, text) ?? openEncrypted(file, open, text, await askPassphrase());
  if (key.asymmetricKeyType !== "ed25519") {
    throw new PublishError(
      `Der Schlüssel in „${file}“ ist vom Typ „${key.asymmetricKeyType}“; gebraucht wird Ed25519.`,
      "Erzeugen Sie einen mit „ssh-keygen -t ed25519“, oder nennen Sie die richtige Datei.",
    );
  }
  return key;
}

type Open = (text: string, passphrase?: string) => KeyObject;

/** The fixed beginning of an Ed25519 key in PKCS#8 (RFC 8410 § 7); the 32 secret bytes follow. */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

function openSsh(text: string, passphrase?: string): KeyObject {
  const key = sshpk.parsePrivateKey(text, "ssh-private", passphrase === undefined ? {} : { passphrase });
  const seed = key.type === "ed25519" ? key.parts.find(({ name }) => name === "k")?.data : undefined;
  // What sshpk calls PKCS#8 is right for the other types, which are refused later by their name.
  if (seed === undefined) return createPrivateKey(key.toString("pkcs8"));
  return createPrivateKey({ format: "der", type: "pkcs8", key: Buffer.concat([PKCS8_HEAD, seed]) });
}

function openPem(text: string, passphrase?: string): KeyObject {
  if (passphrase !== undefined) return createPrivateKey({ key: text, passphrase });
  if (text.includes("ENCRYPTED")) throw new NeedsPassphrase();
  return createPrivateKey(text);
}

class NeedsPassphrase extends Error {}

/** The key, or null when it takes a passphrase. */
function openPlain(file: string, open: Open, text: string): KeyObject | null {
  try {
    return open(text);
  } catch (error) {
    if (error instanceof sshpk.KeyEncryptedError || error instanceof NeedsPassphrase) return null;
    throw new PublishError(
      `Die Schlüsseldatei „${file}“ ist beschädigt oder in einer unbekannten Form.`,
      "Holen Sie sie aus Ihrer Sicherung. Eine mit aes-gcm oder chacha20 verschlüsselte schreibt „ssh-keygen -p -Z aes256-ctr -f DATEI“ um.",
      { cause: error },
    );
  }
}

function openEncrypted(file: string, open: Open, text: string, passphrase: string): KeyObject {
  try {
    return open(text, passphrase);
  } catch (error) {
    throw new PublishError(
      `Die Passphrase passt nicht zu „${file}“.`,
      "Versuchen Sie es noch einmal. Bleibt es dabei, so ist die Datei beschädigt: Holen Sie sie aus Ihrer Sicherung.",
      { cause: error },
    );
  }
}
