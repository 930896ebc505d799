import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linksOf } from "../../src/publish/hosts/crawl/links.ts";
import { readFiles } from "../../src/publish/site-tree.ts";
import { type PublishResult, publishFolder } from "../../src/publish/upload/publish-folder.ts";
import { sealSite, writeFixtureSite } from "./site-fixture.ts";

let root = "";
let site = "";
let target = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "aushang-upload-"));
  site = join(root, "site");
  target = join(root, "ziel");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(
  options: { dryRun?: boolean; deletable?: readonly string[]; to?: string } = {},
): Promise<PublishResult> {
  const { dryRun = false, deletable = [], to = target } = options;
  return publishFolder({ folder: site, target: to, deletable, dryRun, onProgress: () => undefined });
}

async function contentOf(folder: string): Promise<Record<string, string>> {
  const files = await readFiles(folder);
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "base64")]));
}

/** Links to missing files on every way that starts at these pages. */
function brokenLinks(folder: string, roots: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...roots];
  const missing: string[] = [];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || !path.endsWith(".html")) continue;
    seen.add(path);
    for (const link of linksOf(readFileSync(join(folder, path), "utf8")).targets) {
      const linked = posix.join(dirname(path), link);
      if (existsSync(join(folder, linked))) queue.push(linked);
      else missing.push(`${path} → ${linked}`);
    }
  }
  return missing;
}

describe("publishing to a folder", () => {
  test("makes it equal to the site, and the second time changes nothing", async () => {
    writeFixtureSite(site, { releases: 5 });
    await publish();
    expect(await contentOf(target)).toEqual(await contentOf(site));
    expect((await publish()).steps).toEqual([]);
  });

  test("shows in a dry run what would change, and changes nothing", async () => {
    writeFixtureSite(site, { releases: 2 });
    const { steps } = await publish({ dryRun: true });
    expect(steps.length).toBe((await readFiles(site)).length);
    expect(existsSync(target)).toBe(false);
  });

  test("keeps addresses that the new site does not have, unless the ledger lets them go", async () => {
    writeFixtureSite(site, { releases: 2, extra: { "alt.html": "alt", "geloescht.html": "weg" } });
    await publish();
    rmSync(join(site, "alt.html"));
    rmSync(join(site, "geloescht.html"));
    sealSite(site);
    const { kept } = await publish({ deletable: ["geloescht.html"] });
    expect(kept).toEqual(["alt.html"]);
    expect(existsSync(join(target, "alt.html"))).toBe(true);
    expect(existsSync(join(target, "geloescht.html"))).toBe(false);
  });

  test("hands on every address before the first of them is public, but not what nobody links for its content", async () => {
    writeFixtureSite(site, { releases: 1, extra: { "index.html.gz": "x", ".htaccess": "x", _headers: "x" } });
    const told: string[] = [];
    const onPlan = async (addresses: readonly string[]): Promise<void> => {
      expect(existsSync(target)).toBe(false);
      told.push(...addresses);
    };
    const options = { folder: site, target, deletable: [], onProgress: () => undefined, onPlan };
    await publishFolder({ ...options, dryRun: true });
    expect(told).toEqual([]);
    await publishFolder({ ...options, dryRun: false });
    const unnamed = ["index.html.gz", ".htaccess", "_headers", "SHA256SUMS"];
    expect(told).toEqual((await readFiles(site)).filter((path) => !unnamed.includes(path)));
  });

  test("gives files that the server's account can read, whatever the umask is", async () => {
    writeFixtureSite(site, { releases: 1 });
    const before = process.umask(0o077);
    try {
      await publish();
    } finally {
      process.umask(before);
    }
    expect((statSync(join(target, "index.html")).mode & 0o777).toString(8)).toBe("644");
    expect((statSync(join(target, "2023", "01", "01")).mode & 0o777).toString(8)).toBe("755");
  });

  test("says so when a build replaces the site in the middle of it", async () => {
    writeFixtureSite(site, { releases: 1 });
    const run = publishFolder({
      folder: site,
      target,
      deletable: [],
      dryRun: false,
      onProgress: () => writeFileSync(join(site, "spaet.html"), "später gebaut"),
    });
    await expect(run).rejects.toThrow("hat sich während der Veröffentlichung verändert");
  });
});

describe("an upload that is killed at every tenth file", () => {
  test.each([
    ["of the first publication", 0, 18],
    ["of an update with new, changed and moved pages", 20, 28],
  ])(
    "%s leaves no broken link, and the next run completes it",
    { timeout: 300_000 },
    async (_, releasesBefore, releasesAfter) => {
      const old = join(root, "alt");
      const known = releasesBefore === 0 ? [] : writeFixtureSite(old, { releases: releasesBefore });
      writeFixtureSite(site, { releases: releasesAfter });
      const all = (await readFiles(site)).length;
      let kills = 0;
      for (let count = 10; count <= all; count += 10) {
        rmSync(target, { recursive: true, force: true });
        if (releasesBefore > 0) cpSync(old, target, { recursive: true });
        const victim = join("tests", "publish", "upload-victim.ts");
        const { signal } = spawnSync(process.execPath, ["--import", "tsx", victim, site, target, `${count}`]);
        if (signal !== "SIGKILL") break; // fewer steps than that
        kills++;
        const roots = known.length > 0 ? known : ["index.html"].filter((path) => existsSync(join(target, path)));
        expect(brokenLinks(target, roots)).toEqual([]);
        await publish();
        expect(await contentOf(target)).toEqual(await contentOf(site));
      }
      expect(kills).toBeGreaterThan(3);
    },
  );

  test("leaves a half-written file under another name, which the next run clears away", async () => {
    writeFixtureSite(site, { releases: 1 });
    await publish();
    writeFileSync(join(target, "index.html.part"), "<!doctype html><ti");
    await publish();
    expect(await contentOf(target)).toEqual(await contentOf(site));
  });
});

describe("a site that cannot be published", () => {
  beforeEach(() => {
    writeFixtureSite(site, { releases: 1 });
  });

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
  beforeEach(() => {
    writeFixtureSite(site, { releases: 1 });
  });

  test.each([
    ["lies in the site", () => join(site, "kopie")],
    ["is the site", () => site],
    ["holds the site", () => root],
    ["is the site under another name", () => linkTo(site)],
  ])("because it %s is refused", async (_, to) => {
    const before = await contentOf(site);
    await expect(publish({ to: to() })).rejects.toThrow("liegen ineinander");
    expect(await contentOf(site)).toEqual(before);
  });

  test("because its parent folder is missing is refused: it may be a typing error", async () => {
    await expect(publish({ to: join(root, "wwww", "presse") })).rejects.toThrow("gibt es nicht");
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
  writeFixtureSite(site, { releases: 1 });
  await expect(publish({ to })).rejects.toThrow("ist kein Ziel");
});
