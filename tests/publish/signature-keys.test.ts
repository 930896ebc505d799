import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPrivateKey } from "../../src/publish/signature/private-key.ts";
import { publicBlob } from "../../src/publish/signature/public-key.ts";
import { keySigner } from "../../src/publish/signature/signer.ts";
import { keyPair, sshKeygen } from "./keys.ts";
import { testWith } from "./run-command.ts";
import { temporaryFolder } from "./signed-site.ts";

const neverAsk = async (): Promise<string> => {
  throw new Error("asked for a passphrase without need");
};
const secret = async () => "geheime Wörter";

function keyFile(content: string | Buffer): string {
  const file = join(temporaryFolder(), "key.pem");
  writeFileSync(file, content);
  return file;
}

const pem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" });

describe("a PKCS#8 key file", () => {
  const { privateKey, publicKey } = keyPair();
  const encrypted = privateKey.export({
    type: "pkcs8",
    format: "pem",
    cipher: "aes-256-cbc",
    passphrase: "geheime Wörter",
  });

  test("is read without asking for a passphrase", async () => {
    const signer = keySigner(await readPrivateKey(keyFile(pem(privateKey)), neverAsk));
    expect(signer.publicKey).toEqual(publicBlob(publicKey));
  });

  test("that is encrypted opens with its passphrase, umlauts included", async () => {
    const signer = keySigner(await readPrivateKey(keyFile(encrypted), secret));
    expect(signer.publicKey).toEqual(publicBlob(publicKey));
  });

  test("that is encrypted stays closed with another passphrase", async () => {
    await expect(readPrivateKey(keyFile(encrypted), async () => "falsch")).rejects.toThrow(
      "Die Passphrase passt nicht",
    );
  });

  test("of another type is refused by its name", async () => {
    const { privateKey: rsa } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    await expect(readPrivateKey(keyFile(pem(rsa)), neverAsk)).rejects.toThrow("„rsa“; gebraucht wird Ed25519");
  });

  test("that is cut off is refused as damaged", async () => {
    const half = pem(privateKey).slice(0, 60);
    await expect(readPrivateKey(keyFile(half), neverAsk)).rejects.toThrow("ist beschädigt");
  });
});

describe("an OpenSSH key file", () => {
  const sshTest = testWith("ssh-keygen");
  const blobIn = (file: string) => Buffer.from(readFileSync(`${file}.pub`, "utf8").split(" ")[1] ?? "", "base64");

  sshTest("is read without asking for a passphrase", async () => {
    const file = await sshKeygen(temporaryFolder(), "-t", "ed25519", "-N", "");
    expect(keySigner(await readPrivateKey(file, neverAsk)).publicKey).toEqual(blobIn(file));
  });

  sshTest("that is encrypted opens with its passphrase only", async () => {
    const file = await sshKeygen(temporaryFolder(), "-t", "ed25519", "-N", "geheime Wörter");
    expect(keySigner(await readPrivateKey(file, secret)).publicKey).toEqual(blobIn(file));
    await expect(readPrivateKey(file, async () => "falsch")).rejects.toThrow("Die Passphrase passt nicht");
    await expect(readPrivateKey(file, async () => "")).rejects.toThrow("Die Passphrase passt nicht");
  });

  sshTest("of another type is refused by its name", async () => {
    const file = await sshKeygen(temporaryFolder(), "-t", "ecdsa", "-N", "");
    await expect(readPrivateKey(file, neverAsk)).rejects.toThrow("„ec“; gebraucht wird Ed25519");
  });

  sshTest("with a cipher that cannot be read gets the command that rewrites it", async () => {
    const file = await sshKeygen(temporaryFolder(), "-t", "ed25519", "-N", "geheim", "-Z", "aes256-gcm@openssh.com");
    await expect(readPrivateKey(file, neverAsk)).rejects.toThrow("ssh-keygen -p -Z aes256-ctr");
  });

  sshTest("that is cut off is refused as damaged", async () => {
    const file = await sshKeygen(temporaryFolder(), "-t", "ed25519", "-N", "");
    writeFileSync(file, readFileSync(file).subarray(0, 200));
    await expect(readPrivateKey(file, neverAsk)).rejects.toThrow("ist beschädigt");
  });

  sshTest("is not confused with its public half", async () => {
    const file = await sshKeygen(temporaryFolder(), "-t", "ed25519", "-N", "");
    await expect(readPrivateKey(`${file}.pub`, neverAsk)).rejects.toThrow("steht kein privater Schlüssel");
  });
});

test("a key file that does not exist is named", async () => {
  await expect(readPrivateKey("fehlt.pem", neverAsk)).rejects.toThrow("„fehlt.pem“ gibt es nicht.");
});
