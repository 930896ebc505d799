import { appendFileSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compressSite } from "../../src/publish/compress.ts";
import { writeManifest } from "../../src/publish/manifest.ts";
import { signFolder } from "../../src/publish/signature/sign-folder.ts";
import { keySigner } from "../../src/publish/signature/signer.ts";
import { armour, bytesToSign } from "../../src/publish/signature/sshsig.ts";
import { folderCopy } from "../../src/publish/verify/folder-copy.ts";
import { keyPair, MAIL, signerLine } from "./keys.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";
import { NOW, pair, signedSite, trusted, verify } from "./verify-fixture.ts";

describe("a copy in a folder", () => {
  test("is proven by a list of signers that the verifier trusts", async () => {
    const result = await verify(folderCopy(await signedSite()), trusted);
    expect(result).toMatchObject({ findings: [], files: 12, signer: MAIL });
  });

  test("that nobody signed passes with a hint, and fails when a signature was demanded", async () => {
    const root = temporaryFolder();
    await writeSite(root);
    expect((await verify(folderCopy(root))).told).toEqual(["hint signature-missing SHA256SUMS.sig"]);
    expect((await verify(folderCopy(root), trusted)).told).toEqual(["error signature-missing SHA256SUMS.sig"]);
  });

  test("that only its own list vouches for asks to compare the fingerprint", async () => {
    const { told, findings, signer } = await verify(folderCopy(await signedSite()));
    expect(told).toEqual(["warning signer-untold SHA256SUMS.sig"]);
    expect(findings[0]?.remedy).toContain("Fingerabdruck");
    expect(signer).toBeNull();
  });

  test("has every changed, missing and foreign file named at once", async () => {
    const root = await signedSite();
    appendFileSync(join(root, "index.html"), " ");
    truncateSync(join(root, "medien/bytes.bin"), 4999);
    rmSync(join(root, "404.html"));
    writeFileSync(join(root, "medien/fremd.js"), "alert(1)");
    writeFileSync(join(root, "\u001b[2Jx"), "");
    rmSync(join(root, "aktuell.xml"));
    symlinkSync("/etc/passwd", join(root, "aktuell.xml"));
    expect((await verify(folderCopy(root), trusted)).told).toEqual([
      "error copy-missing 404.html",
      "error copy-link aktuell.xml",
      "error copy-changed index.html",
      "error copy-changed medien/bytes.bin",
      "error copy-foreign medien/fremd.js",
      "error copy-foreign \uFFFD[2Jx",
    ]);
  });

  test("may hold compressed twins that the manifest does not name, as long as they say the same", async () => {
    const root = await signedSite();
    rmSync(join(root, "SHA256SUMS.sig"));
    await compressSite(root);
    expect((await signFolder(root, keySigner(pair.privateKey), NOW)).findings).toEqual([]);
    const twins = readdirSync(root).filter((name) => /\.(gz|br)$/.test(name));
    expect(twins).toContain("dateien.html.gz");
    expect((await verify(folderCopy(root), trusted)).told).toEqual([]);
    writeFileSync(join(root, "dateien.html.gz"), gzipSync("<p>gefälscht</p>"));
    writeFileSync(join(root, "dateien.html.br"), "no brotli");
    writeFileSync(join(root, "fremd.html.gz"), gzipSync("fremd"));
    expect((await verify(folderCopy(root), trusted)).told).toEqual([
      "error copy-twin dateien.html.br",
      "error copy-twin dateien.html.gz",
      "error copy-foreign fremd.html.gz",
    ]);
  });

  test("with a changed manifest is caught by the signature", async () => {
    const root = await signedSite();
    appendFileSync(join(root, "index.html"), "<p>gefälscht</p>");
    await writeManifest(root);
    expect((await verify(folderCopy(root), trusted)).told).toEqual(["error signature-wrong SHA256SUMS.sig"]);
  });

  test("with a manifest that points outside is caught, and nothing outside is read", async () => {
    const root = await signedSite();
    const manifest = join(root, "SHA256SUMS");
    writeFileSync(manifest, `${"0".repeat(64)}  ../../etc/passwd\n${readFileSync(manifest, "utf8")}`);
    expect((await verify(folderCopy(root))).told).toEqual([
      "error signature-wrong SHA256SUMS.sig",
      "error manifest-damaged SHA256SUMS",
    ]);
  });

  test("without a manifest proves nothing", async () => {
    expect((await verify(folderCopy(temporaryFolder()))).told).toEqual(["error manifest-missing SHA256SUMS"]);
  });

  test("that does not exist is an error of the call", async () => {
    await expect(verify(folderCopy(join(temporaryFolder(), "fehlt")))).rejects.toThrow("gibt es nicht");
  });

  test("with half a signature file is caught", async () => {
    const root = await signedSite();
    truncateSync(join(root, "SHA256SUMS.sig"), 100);
    expect((await verify(folderCopy(root))).told).toEqual(["error signature-damaged SHA256SUMS.sig"]);
  });

  test("is judged by the time that the verifier names", async () => {
    const copy = folderCopy(await signedSite());
    const later = { at: Date.UTC(2026, 1, 1) };
    const { told, findings } = await verify(copy, later);
    expect(told).toEqual(["error signer-refused SHA256SUMS.sig"]);
    expect(findings[0]?.message).toContain("gilt zu dieser Zeit nicht mehr");
    expect((await verify(copy, { ...later, ...trusted })).told).toEqual([]);
  });

  test("signed by a stranger, or by somebody else than demanded, is refused", async () => {
    const copy = folderCopy(await signedSite());
    const stranger = { ...trusted, signers: signerLine(keyPair().publicKey) };
    expect((await verify(copy, stranger)).findings[0]?.message).toContain("steht nicht in der Liste");
    const other = { ...trusted, identity: "max@example.org" };
    expect((await verify(copy, other)).findings[0]?.message).toContain("gehört nicht zu „max@example.org“");
  });

  test("signed for another purpose is refused", async () => {
    const root = await signedSite();
    const file = join(root, "SHA256SUMS.sig");
    const signer = keySigner(pair.privateKey);
    const blob = await signer.sign(bytesToSign(readFileSync(join(root, "SHA256SUMS")), "git"));
    const lines = armour(signer.publicKey, blob).split("\n").slice(1, -2).join("");
    const bytes = Buffer.from(lines, "base64").toString("latin1").replace("\u0004file", "\u0003git");
    const text = Buffer.from(bytes, "latin1").toString("base64");
    writeFileSync(file, `-----BEGIN SSH SIGNATURE-----\n${text}\n-----END SSH SIGNATURE-----\n`);
    expect((await verify(folderCopy(root), trusted)).told).toEqual(["error signature-purpose SHA256SUMS.sig"]);
  });
});
