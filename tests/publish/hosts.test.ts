import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SERVERS } from "../../src/publish/hosts/servers/all.ts";
import { sirv } from "../../src/publish/hosts/servers/small-servers.ts";
import { startServer } from "../../src/publish/hosts/servers/start.ts";
import { tryHosts } from "../../src/publish/hosts/try-hosts.ts";
import { readFiles } from "../../src/publish/site-tree.ts";
import { renderExampleSite } from "./example-site.ts";
import { writeFixtureSite } from "./site-fixture.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aushang-hosts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nothing = (): void => undefined;

describe("a finished site on every server that is installed", () => {
  test("keeps every link, character and style, at the root, below a path and from the disk", async () => {
    await renderExampleSite(folder);
    const { results, notTried } = await tryHosts(folder, nothing);
    if (notTried.length > 0) console.info(`Nicht installiert und darum nicht versucht: ${notTried.join(", ")}`);
    expect(results.flatMap((result) => result.findings)).toEqual([]);
    const installed = SERVERS.length - notTried.filter((name) => name !== "Firefox").length;
    const browsers = notTried.includes("Firefox") ? 1 : 2;
    expect(results).toHaveLength(2 * installed + browsers);
    const pages = (await readFiles(folder)).filter((path) => path.endsWith(".html")).length;
    for (const result of results) {
      expect(result.pages).toBe(pages);
      expect(result.links).toBeGreaterThan(10 * pages);
    }
  }, 600_000);

  test("is only as good as its links: one that leads out is found on the server below a path", async () => {
    const page = '<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><a href="/index.html">Start</a>';
    writeFixtureSite(folder, { releases: 1, extra: { "kaputt.html": page } });
    const { results } = await tryHosts(folder, nothing, [sirv]);
    const faults = results.flatMap((result) => result.findings).filter((finding) => finding.rule !== "file-address");
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining("unter „/unter/pfad/“")]);
  });

  test("cannot be tried where no server is installed, and nobody takes that for success", async () => {
    await expect(tryHosts(folder, nothing, [{ ...sirv, find: () => null }])).rejects.toThrow(/Kein einziger Webserver/);
  });
});

describe("a server under test", () => {
  test("ends with all its children when it is stopped", async () => {
    writeFixtureSite(folder, { releases: 1 });
    const server = await startServer(sirv, folder);
    expect((await fetch(server.origin)).status).toBe(200);
    await server.stop();
    await expect(fetch(server.origin)).rejects.toThrow();
  });

  test("that is told nonsense says so in its own words", async () => {
    const command = [process.execPath, "-e", "console.error('Keine Lust'); process.exitCode = 1"];
    const broken = { ...sirv, find: () => command, prepare: () => [] };
    await expect(startServer(broken, folder)).rejects.toThrow("sirv startet nicht: Keine Lust");
  });
});
