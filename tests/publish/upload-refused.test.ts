import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFiles } from "../../src/publish/site-tree.ts";
import { type PublishResult, publishFolder } from "../../src/publish/upload/publish-folder.ts";
import { sealSite, writeFixtureSite } from "./site-fixture.ts";
import { contentOf } from "./upload-fixture.ts";

let root = "";
let site = "";
let target = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "aushang-refused-"));
  site = join(root, "site");
  target = join(root, "ziel");
  writeFixtureSite(site, { releases: 1 });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(to = target): Promise<PublishResult> {
  return publishFolder({ folder: site, target: to, deletable: [], dryRun: false, onProgress: () => undefined });
}

describe("a site that cannot be published", () => {
  test.each([
    ["an umlaut in a name", () => writeFileSync(join(site, "größe.html"), "x"), "„größe.html“"],
    ["a space in a name", () => writeFileSync(join(site, "neue seite.html"), "x"), "„neue seite.html“"],
    [
      "letter-case twins",
      () => writeFileSync(join(site, "Index.html"), "x"),
      "„Index.html“, „index.html“ unterscheiden sich nur",
    ],
    ["a link out of the folder", () => symlinkSync("/etc/passwd", join(site, "geheim.txt")), "geheim.txt"],
    ["no home page", () => rmSync(join(site, "index.html")), "Das ist keine fertige Website"],
    [
      "a page that was changed since it was checked",
      () => appendFileSync(join(site, "dateien.html"), "x"),
      "„dateien.html“",
    ],
    ["a page that was lost since it was checked", () => rmSync(join(site, "dateien.html")), "„dateien.html“"],
    ["checksums that were cut off", () => truncateSync(join(site, "SHA256SUMS"), 100), "„SHA256SUMS“"],
    ["a missing signature", () => writeFileSync(join(site, "allowed_signers"), "x"), "npm run sign"],
    ["no folder", () => rmSync(site, { recursive: true }), "gibt es nicht"],
  ])("because of %s stops before the first change", async (_, damage, message) => {
    damage();
    await expect(publish()).rejects.toThrow(message);
    expect(existsSync(target)).toBe(false);
  });
});

function linkTo(folder: string): string {
  const link = join(root, "anders");
  symlinkSync(folder, link);
  return link;
}

describe("a target that cannot take the site", () => {
  test.each([
    ["lies in the site", () => join(site, "kopie")],
    ["is the site", () => site],
    ["holds the site", () => root],
    ["is the site under another name", () => linkTo(site)],
  ])("because it %s is refused", async (_, to) => {
    const before = await contentOf(site);
    await expect(publish(to())).rejects.toThrow("liegen ineinander");
    expect(await contentOf(site)).toEqual(before);
  });

  test("because its parent folder is missing is refused: it may be a typing error", async () => {
    await expect(publish(join(root, "wwww", "presse"))).rejects.toThrow("gibt es nicht");
  });

  test("because it is a file is refused", async () => {
    writeFileSync(target, "Datei");
    await expect(publish()).rejects.toThrow(target);
    expect(readFileSync(target, "utf8")).toBe("Datei");
  });

  test("because a link in it leads elsewhere is refused, and nothing is written there", async () => {
    const elsewhere = join(root, "anderswo");
    mkdirSync(elsewhere);
    mkdirSync(target);
    symlinkSync(elsewhere, join(target, "2023"));
    await expect(publish()).rejects.toThrow("„2023“ eine Verknüpfung");
    expect(await readFiles(elsewhere)).toEqual([]);
    expect(existsSync(join(target, "index.html"))).toBe(false);
  });

  test("may be reached through a link itself, and may hold links beside our paths", async () => {
    mkdirSync(join(root, "echt"));
    symlinkSync(join(root, "echt"), target);
    symlinkSync("/etc/hosts", join(root, "echt", "fremd"));
    await publish();
    expect(readFileSync(join(root, "echt", "index.html"))).toEqual(readFileSync(join(site, "index.html")));
  });

  test("because its disk is full keeps the old site whole", async () => {
    mkdirSync(target);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", target]).status !== 0) {
      return console.info("Kein tmpfs zu haben: volle Platte nicht geprüft.");
    }
    try {
      await publish();
      writeFileSync(join(site, "index.html"), "x".repeat(100_000));
      sealSite(site);
      const before = readFileSync(join(target, "index.html"));
      await expect(publish()).rejects.toThrow("Der Datenträger ist voll");
      expect(readFileSync(join(target, "index.html"))).toEqual(before);
      expect((await readFiles(target)).filter((path) => path.endsWith(".part"))).toEqual([]);
    } finally {
      spawnSync("umount", [target]);
    }
  });

  test("because it may not be written is told in German", async () => {
    mkdirSync(target);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "ro", "tmpfs", target]).status === 0;
    if (!mounted && process.getuid?.() === 0) return console.info("Kein tmpfs zu haben: Schreibschutz nicht geprüft.");
    if (!mounted) chmodSync(target, 0o555);
    try {
      await expect(publish()).rejects.toThrow(/schreibgeschützt|gesperrt/);
    } finally {
      if (mounted) spawnSync("umount", [target]);
    }
  });
});

test.each(["https://example.org/", "s3://eimer", "ftp://example.org", "-e sh", ""])("„%s“ is no target", async (to) => {
  await expect(publish(to)).rejects.toThrow("ist kein Ziel");
});
