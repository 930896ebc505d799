import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import sshpk from "sshpk";
import { errorCode, fileError, PublishError } from "../publish-error.ts";

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

function openSsh(text: string, passphrase?: string): KeyObject {
  const options = passphrase === undefined ? {} : { passphrase };
  return createPrivateKey(sshpk.parsePrivateKey(text, "ssh-private", options).toString("pkcs8"));
}

function openPem(text: string, passphrase?: string): KeyObject {
  return createPrivateKey({ key: text, ...(passphrase === undefined ? {} : { passphrase }) });
}

/** The key, or null when it takes a passphrase. */
function openPlain(file: string, open: Open, text: string): KeyObject | null {
  try {
    return open(text);
  } catch (error) {
    if (error instanceof sshpk.KeyEncryptedError || errorCode(error) === "ERR_MISSING_PASSPHRASE") return null;
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
