import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { signFolder } from "../../src/publish/signature/sign-folder.ts";
import { keySigner } from "../../src/publish/signature/signer.ts";
import { folderCopy } from "../../src/publish/verify/folder-copy.ts";
import { keyPair } from "./keys.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";
import { NOW, pair, signedSite, verify } from "./verify-fixture.ts";

describe("signing", () => {
  test("refuses a folder that does not match its manifest, and writes nothing", async () => {
    const root = temporaryFolder();
    await writeSite(root);
    appendFileSync(join(root, "index.html"), " ");
    const { findings } = await signFolder(root, keySigner(pair.privateKey), NOW);
    expect(findings.map(({ rule }) => rule)).toEqual(["copy-changed", "signer-not-listed"]);
    expect((await verify(folderCopy(root))).told).toContain("hint signature-missing SHA256SUMS.sig");
  });

  test("refuses a key that the site's own list does not allow now", async () => {
    const root = await signedSite();
    const before = readFileSync(join(root, "SHA256SUMS.sig"));
    const later = await signFolder(root, keySigner(pair.privateKey), Date.UTC(2026, 1, 1));
    expect(later.findings[0]).toMatchObject({ level: "error", rule: "signer-not-listed" });
    const other = await signFolder(root, keySigner(keyPair().privateKey), NOW);
    expect(other.findings[0]?.message).toContain("steht nicht in der Liste");
    expect(readFileSync(join(root, "SHA256SUMS.sig"))).toEqual(before);
  });

  test("refuses a folder without a manifest", async () => {
    const signer = keySigner(pair.privateKey);
    await expect(signFolder(temporaryFolder(), signer, NOW)).rejects.toThrow("fehlt SHA256SUMS");
  });
});
