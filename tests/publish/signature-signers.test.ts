import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAllowedSigners } from "../../src/publish/signature/allowed-signers.ts";
import { findSigner } from "../../src/publish/signature/find-signer.ts";
import { publicBlob } from "../../src/publish/signature/public-key.ts";
import { publishSigners } from "../../src/publish/signature/publish-signers.ts";
import { keySigner } from "../../src/publish/signature/signer.ts";
import { armour, bytesToSign } from "../../src/publish/signature/sshsig.ts";
import { keyPair, MAIL, signerLine } from "./keys.ts";
import { run, testWith } from "./run-command.ts";
import { temporaryFolder } from "./signed-site.ts";

const { privateKey, publicKey } = keyPair();
const BEGIN = Date.UTC(2025, 0, 1);
const END = Date.UTC(2026, 0, 1, 12, 30, 15);
const LIMITS = 'namespaces="file",valid-after="20250101Z",valid-before="20260101123015Z"';

function ask(list: string, at: number, identity: string | null = MAIL, key = publicKey): string {
  const { signers, findings } = parseAllowedSigners(list, "allowed_signers");
  expect(findings).toEqual([]);
  const match = findSigner(signers, { publicKey: publicBlob(key), identity, at });
  return "problem" in match ? match.problem : match.principal;
}

describe("a key in allowed_signers", () => {
  test("is valid from its first to its last second", () => {
    const list = signerLine(publicKey, LIMITS);
    expect(ask(list, BEGIN)).toBe(MAIL);
    expect(ask(list, END)).toBe(MAIL);
    expect(ask(list, BEGIN - 1000)).toBe("gilt zu dieser Zeit noch nicht");
    expect(ask(list, END + 1000)).toBe("gilt zu dieser Zeit nicht mehr");
  });

  testWith("ssh-keygen")("is valid at the same seconds for ssh-keygen", async () => {
    const folder = temporaryFolder();
    const signer = keySigner(privateKey);
    const message = Buffer.from("SHA256SUMS");
    const [list, signature] = [join(folder, "list"), join(folder, "sig")];
    writeFileSync(list, signerLine(publicKey, LIMITS));
    writeFileSync(signature, armour(signer.publicKey, await signer.sign(bytesToSign(message))));
    const verify = async (time: string) =>
      (
        await run(
          "ssh-keygen",
          ["-Y", "verify", "-f", list, "-I", MAIL, "-n", "file", "-s", signature, "-O", `verify-time=${time}`],
          {},
          message,
        )
      ).code;
    expect(await verify("20250101000000Z")).toBe(0);
    expect(await verify("20260101123015Z")).toBe(0);
    expect(await verify("20241231235959Z")).not.toBe(0);
    expect(await verify("20260101123016Z")).not.toBe(0);
  });

  test("that was rotated gives way to the next one without a gap", () => {
    const next = keyPair().publicKey;
    const list = `# Schlüsselwechsel zum Jahr 2026\n\n${signerLine(publicKey, 'namespaces="file",valid-before="20260101Z"')}${signerLine(next, 'namespaces="file",valid-after="20260101Z"')}`;
    expect(ask(list, END)).toBe("gilt zu dieser Zeit nicht mehr");
    expect(ask(list, END, MAIL, next)).toBe(MAIL);
    expect(ask(list, BEGIN)).toBe(MAIL);
    expect(ask(list, BEGIN, MAIL, next)).toBe("gilt zu dieser Zeit noch nicht");
  });

  test("counts only for the uses and the people of its line", () => {
    expect(ask(signerLine(publicKey, 'namespaces="git"'), BEGIN)).toBe("ist nicht für den Zweck „file“ erlaubt");
    expect(ask(signerLine(publicKey, 'namespaces="git,fi*"'), BEGIN)).toBe(MAIL);
    expect(ask(signerLine(publicKey, 'namespaces="!file,*"'), BEGIN)).toBe("ist nicht für den Zweck „file“ erlaubt");
    expect(ask(signerLine(publicKey), BEGIN, "max@example.org")).toBe("gehört nicht zu „max@example.org“");
    expect(ask(signerLine(publicKey, "", "*@example.org"), BEGIN, "max@example.org")).toBe("max@example.org");
    expect(ask(signerLine(publicKey, "", '"a@example.org,b@example.org"'), BEGIN, "b@example.org")).toBe(
      "b@example.org",
    );
    expect(ask(signerLine(publicKey), BEGIN, null)).toBe(MAIL);
  });

  test("of somebody else is not found", () => {
    expect(ask(signerLine(keyPair().publicKey), BEGIN)).toBe("steht nicht in der Liste der erlaubten Schlüssel");
  });
});

describe("a damaged line", () => {
  const key = signerLine(publicKey, "").split(" ").slice(-2).join(" ");
  test.each([
    [MAIL, "nennt keinen öffentlichen Schlüssel"],
    [`${MAIL} ssh-ed25519 AAAA`, "nennt keinen öffentlichen Schlüssel"],
    [`${MAIL} ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY=`, "vom Typ „ecdsa-sha2-nistp256“"],
    [`${MAIL} valid-after="20260101" ${key}`, "„20260101“ ist kein Zeitpunkt"],
    [`${MAIL} valid-after="20261301Z" ${key}`, "„20261301Z“ ist kein Zeitpunkt"],
    [`${MAIL} cert-authority ${key}`, "„cert-authority“ ist unbekannt"],
    [`${MAIL} valid-until="20260101Z" ${key}`, "ist unbekannt"],
  ])("is named with its number: %s", (line, problem) => {
    const { signers, findings } = parseAllowedSigners(`# Liste\n${line}\n`, "allowed_signers");
    expect(signers).toEqual([]);
    expect(findings.map((finding) => finding.line)).toEqual([2]);
    expect(findings[0]?.message).toContain(problem);
  });
});

describe("publishing the list", () => {
  function folders(list?: string): { readonly content: string; readonly output: string } {
    const folder = temporaryFolder();
    const [content, output] = [join(folder, "content"), join(folder, "site")];
    for (const path of [content, output]) mkdirSync(path);
    if (list !== undefined) writeFileSync(join(content, "allowed_signers"), list);
    return { content, output };
  }

  test("copies it byte for byte into the root of the site", async () => {
    const list = `# Pressestelle\n${signerLine(publicKey, LIMITS)}`;
    const { content, output } = folders(list);
    expect(await publishSigners(content, output)).toEqual([]);
    expect(readFileSync(join(output, "allowed_signers"), "utf8")).toBe(list);
  });

  test("does nothing when there is none", async () => {
    const { content, output } = folders();
    expect(await publishSigners(content, output)).toEqual([]);
    expect(existsSync(join(output, "allowed_signers"))).toBe(false);
  });

  test("never publishes a private key that lies there by mistake", async () => {
    const { content, output } = folders(privateKey.export({ type: "pkcs8", format: "pem" }).toString());
    expect((await publishSigners(content, output)).map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(existsSync(join(output, "allowed_signers"))).toBe(false);
  });
});
