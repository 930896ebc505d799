import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { archiveSite } from "../../src/publish/archive/archive-site.ts";
import { writeManifest } from "../../src/publish/manifest.ts";
import { signFolder } from "../../src/publish/signature/sign-folder.ts";
import { keySigner } from "../../src/publish/signature/signer.ts";
import { readTree } from "../../src/publish/site-tree.ts";
import { archive, fixtureArchives } from "./archives.ts";
import { keyPair } from "./keys.ts";
import { runScript } from "./run-command.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";

/** A file system of this many bytes that is gone after the test, or null where this user may not mount one. */
function smallDisk(bytes: number): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync("umount", [folder]);
  });
  return folder;
}

async function siteFolder(): Promise<string> {
  const site = join(temporaryFolder(), "site");
  await writeSite(site);
  return site;
}

describe("a site that must not be archived", () => {
  async function findings(site: string): Promise<readonly string[]> {
    const out = join(temporaryFolder(), "out");
    const options = { folder: site, out, baseUrl: null, date: null, onStep: () => undefined };
    const result = await archiveSite(options);
    expect(result.archives).toEqual([]);
    expect(existsSync(out)).toBe(false);
    return result.findings.map(({ rule, file }) => `${rule} ${file}`);
  }

  test("is one that differs from its manifest: every file is named", async () => {
    const site = await siteFolder();
    appendFileSync(join(site, "index.html"), " ");
    writeFileSync(join(site, "fremd.txt"), "");
    expect(await findings(site)).toEqual(["copy-foreign fremd.txt", "copy-changed index.html"]);
  });

  test("is one with a link that leads out of it", async () => {
    const site = await siteFolder();
    symlinkSync("/etc", join(site, "medien", "etc"));
    expect(await findings(site)).toEqual(["copy-link medien/etc"]);
  });

  test("is one without manifest, address or date", async () => {
    const site = await siteFolder();
    await expect(findings(join(site, "fehlt"))).rejects.toThrow("gibt es nicht");
    const without = async (path: string) => {
      const other = await siteFolder();
      rmSync(join(other, path));
      if (path !== "SHA256SUMS") await writeManifest(other);
      return await findings(other);
    };
    await expect(without("SHA256SUMS")).rejects.toThrow("fehlt SHA256SUMS");
    await expect(without("index.html")).rejects.toThrow("Nennen Sie sie mit --base-url");
    await expect(without("aktuell.xml")).rejects.toThrow("Nennen Sie ihn mit --date");
  });
});

describe("a place that cannot be written", () => {
  test("is named when a part of its path is a file", async () => {
    const site = await siteFolder();
    const file = join(temporaryFolder(), "belegt");
    writeFileSync(file, "wichtig");
    await expect(archive(site, file)).rejects.toThrow("ein Teil des Pfades ist kein Ordner");
    await expect(archive(site, join(file, "archiv"))).rejects.toThrow("ein Teil des Pfades ist kein Ordner");
    expect(readFileSync(file, "utf8")).toBe("wichtig");
  });

  test("is refused when it lies in the site itself", async () => {
    const site = await siteFolder();
    await expect(archive(site, join(site, "archiv"))).rejects.toThrow("liegt in der Website");
    await expect(archive(site, site)).rejects.toThrow("liegt in der Website");
    expect(existsSync(join(site, "archiv"))).toBe(false);
  });

  test("is named when its disk is read-only", async () => {
    const disk = smallDisk(64 * 1024);
    if (disk === null)
      return console.info("Nicht geprüft: schreibgeschützte Platte (kein Recht, ein tmpfs einzuhängen)");
    const site = join(disk, "site");
    await writeSite(site);
    execFileSync("mount", ["-o", "remount,ro", disk]);
    await expect(archive(await siteFolder(), join(disk, "archiv"))).rejects.toThrow("schreibgeschützten Datenträger");
    await expect(writeManifest(site)).rejects.toThrow("schreibgeschützten Datenträger");
    const signer = keySigner(keyPair().privateKey);
    await expect(signFolder(site, signer, 0)).rejects.toThrow("schreibgeschützten Datenträger");
  });

  test("leaves earlier archives whole when the disk is full", async () => {
    const disk = smallDisk(160 * 1024);
    if (disk === null) return console.info("Nicht geprüft: volle Platte (kein Recht, ein tmpfs einzuhängen)");
    const site = await siteFolder();
    const out = join(disk, "archiv");
    await archive(site, out);
    const before = await readTree(out);
    const bytes = () => before.files.map((path) => readFileSync(join(out, path)));
    const expected = bytes();
    expect(() => writeFileSync(join(disk, "ballast"), Buffer.alloc(160 * 1024))).toThrow("ENOSPC");
    await expect(archive(site, out)).rejects.toThrow("Der Datenträger ist voll");
    await writeSite(site, 40);
    await expect(archive(site, out)).rejects.toThrow("Der Datenträger ist voll");
    expect(await readTree(out)).toEqual(before);
    expect(bytes()).toEqual(expected);
  });

  test("leaves the earlier manifest and signature whole when the disk is full", async () => {
    const disk = smallDisk(64 * 1024);
    if (disk === null) return console.info("Nicht geprüft: volle Platte (kein Recht, ein tmpfs einzuhängen)");
    const site = join(disk, "site");
    await writeSite(site);
    const signer = keySigner(keyPair().privateKey);
    await signFolder(site, signer, 0);
    const proofs = () => ["SHA256SUMS", "SHA256SUMS.sig"].map((name) => readFileSync(join(site, name), "utf8"));
    const before = proofs();
    expect(() => writeFileSync(join(site, "gross.bin"), Buffer.alloc(64 * 1024))).toThrow("ENOSPC");
    await expect(writeManifest(site)).rejects.toThrow("Der Datenträger ist voll");
    expect(proofs()).toEqual(before);
    expect(existsSync(join(site, "SHA256SUMS.part"))).toBe(false);
  });
});

test("names with umlauts, dots, spaces and percent signs survive every archive", async () => {
  const site = await siteFolder();
  mkdirSync(join(site, "ä b"));
  writeFileSync(join(site, "ä b", "Größe 100%.v1.2.txt"), "gut");
  await writeManifest(site);
  const { warc, bag } = await archive(site, join(temporaryFolder(), "out"));
  expect(existsSync(warc)).toBe(true);
  expect(readFileSync(join(bag, "data", "ä b", "Größe 100%.v1.2.txt"), "utf8")).toBe("gut");
  expect(readFileSync(join(bag, "manifest-sha256.txt"), "utf8")).toContain("  data/ä b/Größe 100%25.v1.2.txt\n");
});

test("the command ends with 1 for a bad site or archive, and with 2 for a bad call", async () => {
  const { site, tar } = await fixtureArchives();
  appendFileSync(join(site, "index.html"), " ");
  const changed = await runScript("archive", ["--folder", site, "--out", join(site, "..", "a")]);
  expect(changed.out).toContain("index.html: Fehler: Die Datei ist verändert");
  expect(changed.code).toBe(1);
  appendFileSync(tar, "x".repeat(512));
  const invalid = await runScript("archive", ["--validate", tar]);
  expect(invalid.out).toContain("Das Archiv stimmt nicht: 1 Fehler.");
  expect(invalid.code).toBe(1);
  const call = await runScript("archive", ["--folder", "fehlt"]);
  expect(call.err).toContain("Den Ordner „fehlt“ gibt es nicht.");
  expect(call.code).toBe(2);
});
