import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cacheKey, openCache } from "../../src/check/cache.ts";
import { folderWith, temporaryFolder } from "./support.ts";

const shape = z.array(z.object({ code: z.string() }));
const verdict = [{ code: "image-alt" }];

async function entriesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe("the cache of verdicts", () => {
  test("gives back what was stored, to another process as well", async () => {
    const folder = await temporaryFolder();
    await openCache(folder).put(cacheKey("seite"), verdict);
    expect(openCache(folder).get(cacheKey("seite"), shape)).toEqual(verdict);
    expect(openCache(folder).get(cacheKey("andere Seite"), shape)).toBeNull();
  });

  test("an empty verdict is a verdict", async () => {
    const cache = openCache(await temporaryFolder());
    await cache.put(cacheKey("seite"), []);
    expect(cache.get(cacheKey("seite"), shape)).toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ["cut off", (text) => text.slice(0, -5)],
    ["empty", () => ""],
    ["a forged verdict", (text) => text.replace(/\n.*/s, "\n[]\n")],
    ["one flipped letter", (text) => text.replace("image-alt", "image-axt")],
    ["no JSON", () => "kaputt\nkaputt\n"],
  ])("an entry that is damaged (%s) counts as none", async (_, damage) => {
    const folder = await temporaryFolder();
    const cache = openCache(folder);
    await cache.put(cacheKey("seite"), verdict);
    for (const file of await entriesOf(folder)) await writeFile(file, damage(await readFile(file, "utf8")));
    expect(cache.get(cacheKey("seite"), shape)).toBeNull();
  });

  test("an entry of another shape, or copied to another key, counts as none", async () => {
    const folder = await temporaryFolder();
    const cache = openCache(folder);
    await cache.put(cacheKey("alt"), [{ regel: "image-alt" }]);
    expect(cache.get(cacheKey("alt"), shape)).toBeNull();
    await cache.put(cacheKey("gut"), []);
    await cache.put(cacheKey("schlecht"), verdict);
    const [one, two] = [cacheKey("gut"), cacheKey("schlecht")].map((key) =>
      join(folder, key.slice(0, 2), `${key.slice(2)}.json`),
    );
    await writeFile(two ?? "", await readFile(one ?? ""));
    expect(cache.get(cacheKey("schlecht"), shape)).toBeNull();
  });

  test("many writers of one entry leave one whole entry and nothing else", async () => {
    const folder = await temporaryFolder();
    await Promise.all(Array.from({ length: 20 }, () => openCache(folder).put(cacheKey("seite"), verdict)));
    expect(await entriesOf(folder)).toHaveLength(1);
    expect(openCache(folder).get(cacheKey("seite"), shape)).toEqual(verdict);
  });

  test("asked for fresh verdicts it knows nothing, but learns", async () => {
    const folder = await temporaryFolder();
    await openCache(folder).put(cacheKey("seite"), []);
    const fresh = openCache(folder, true);
    expect(fresh.get(cacheKey("seite"), shape)).toBeNull();
    await fresh.put(cacheKey("seite"), verdict);
    expect(openCache(folder).get(cacheKey("seite"), shape)).toEqual(verdict);
  });

  test("a folder that cannot be written is told, and stops nothing", async () => {
    const cache = openCache(join(await folderWith({ datei: "" }), "datei", "cache"));
    await cache.put(cacheKey("seite"), verdict);
    expect(cache.get(cacheKey("seite"), shape)).toBeNull();
    expect(cache.problem()).toMatch(/ENOTDIR/);
    expect(openCache(null).problem()).toBeNull();
  });

  test("a full disk is told, and leaves no half entries", async (context) => {
    const folder = await temporaryFolder();
    const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { encoding: "utf8" });
    if (mount.status !== 0) {
      context.annotate(`Eine kleine Platte lässt sich hier nicht einhängen: ${mount.stderr ?? mount.error?.message}`);
      return;
    }
    try {
      const cache = openCache(folder);
      const large = Array.from({ length: 10_000 }, (_, index) => ({ code: `regel-${index}` }));
      await cache.put(cacheKey("klein"), verdict);
      await cache.put(cacheKey("groß"), large);
      expect(cache.problem()).toMatch(/ENOSPC/);
      expect(openCache(folder).get(cacheKey("klein"), shape)).toEqual(verdict);
      expect(openCache(folder).get(cacheKey("groß"), shape)).toBeNull();
      expect(await entriesOf(folder)).toHaveLength(1);
    } finally {
      spawnSync("umount", [folder]);
    }
  });

  test("no two lists of parts share a key", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(cacheKey(...a) === cacheKey(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
