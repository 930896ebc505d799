import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFiles } from "../../src/publish/site-tree.ts";
import { type PublishResult, publishFolder } from "../../src/publish/upload/publish-folder.ts";
import { sealSite, writeFixtureSite } from "./site-fixture.ts";
import { brokenLinks, contentOf } from "./upload-fixture.ts";

let root = "";
let site = "";
let target = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "aushang-upload-"));
  site = join(root, "site");
  target = join(root, "ziel");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(options: { dryRun?: boolean; deletable?: readonly string[] } = {}): Promise<PublishResult> {
  const { dryRun = false, deletable = [] } = options;
  return publishFolder({ folder: site, target, deletable, dryRun, onProgress: () => undefined });
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
