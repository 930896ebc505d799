import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPrivateKey } from "../../src/publish/signature/private-key.ts";
import { fingerprint } from "../../src/publish/signature/public-key.ts";
import { keySigner } from "../../src/publish/signature/signer.ts";
import { armour, bytesToSign, isSignatureOf, parseArmour } from "../../src/publish/signature/sshsig.ts";
import { keyPair, MAIL, signerLine, sshKeygen } from "./keys.ts";
import { run, testWith } from "./run-command.ts";
import { temporaryFolder } from "./signed-site.ts";

const MESSAGE = Buffer.from("0123  index.html\n");

async function signText(message: Buffer, { privateKey } = keyPair()): Promise<string> {
  const signer = keySigner(privateKey);
  return armour(signer.publicKey, await signer.sign(bytesToSign(message)));
}

function holds(text: string, message: Uint8Array): boolean {
  const signature = parseArmour(text);
  return signature !== null && isSignatureOf(signature, message);
}

describe("a signature", () => {
  const sshTest = testWith("ssh-keygen");

  sshTest("has the very bytes that ssh-keygen -Y sign writes", async () => {
    const folder = temporaryFolder();
    const key = await sshKeygen(folder, "-t", "ed25519", "-N", "");
    const file = join(folder, "SHA256SUMS");
    writeFileSync(file, MESSAGE);
    expect((await run("ssh-keygen", ["-q", "-Y", "sign", "-n", "file", "-f", key, file])).code).toBe(0);
    const signer = keySigner(await readPrivateKey(key, async () => ""));
    const text = armour(signer.publicKey, await signer.sign(bytesToSign(MESSAGE)));
    expect(text).toBe(readFileSync(`${file}.sig`, "utf8"));
    expect((await run("ssh-keygen", ["-l", "-f", `${key}.pub`])).out).toContain(fingerprint(signer.publicKey));
  });

  sshTest("is accepted by ssh-keygen -Y verify for its message and refused for another", async () => {
    const folder = temporaryFolder();
    const pair = keyPair();
    writeFileSync(join(folder, "signers"), signerLine(pair.publicKey));
    writeFileSync(join(folder, "sig"), await signText(MESSAGE, pair));
    const verify = (message: Buffer) =>
      run(
        "ssh-keygen",
        ["-Y", "verify", "-f", join(folder, "signers"), "-I", MAIL, "-n", "file", "-s", join(folder, "sig")],
        {},
        message,
      );
    expect((await verify(MESSAGE)).code).toBe(0);
    expect((await verify(Buffer.from("anders"))).code).not.toBe(0);
  });

  test("holds for its message, and breaks with any bit of message or signature", async () => {
    const text = await signText(MESSAGE);
    expect(holds(text, MESSAGE)).toBe(true);
    const [begin = "", ...rest] = text.trim().split("\n");
    const end = rest.pop();
    const bytes = Buffer.from(rest.join(""), "base64");
    const reserved = bytes.indexOf("sha512") - 8; // four zero bytes: an empty field that nothing reads
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (position, bit) => {
        fc.pre(position < reserved || position >= reserved + 4);
        const tampered = Buffer.from(bytes);
        tampered[position] = (tampered[position] ?? 0) ^ (1 << bit);
        expect(holds([begin, tampered.toString("base64"), end].join("\n"), MESSAGE)).toBe(false);
      }),
    );
    expect(holds(text, Buffer.from("0123  index.htm\n"))).toBe(false);
  });

  test.each([
    ["nothing", ""],
    ["a cut-off file", "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n"],
    ["another kind of armour", "-----BEGIN PGP SIGNATURE-----\nAAAA\n-----END PGP SIGNATURE-----\n"],
    ["no base64", "-----BEGIN SSH SIGNATURE-----\n<html>\n-----END SSH SIGNATURE-----\n"],
  ])("is not found in %s", (_, text) => expect(parseArmour(text)).toBeNull());

  test("is read without an exception from any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const body = Buffer.concat([Buffer.from("SSHSIG\0\0\0\u0001"), noise]).toString("base64");
        const text = `-----BEGIN SSH SIGNATURE-----\n${body}\n-----END SSH SIGNATURE-----`;
        expect(holds(text, MESSAGE)).toBe(false);
      }),
    );
  });
});
