import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findProgram } from "../../src/publish/hosts/servers/find-program.ts";
import { readFiles } from "../../src/publish/site-tree.ts";
import { publishFolder } from "../../src/publish/upload/publish-folder.ts";
import { sealSite, writeFixtureSite } from "./site-fixture.ts";

let root = "";
let site = "";
let stored = "";
let daemon: ChildProcess | null = null;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "aushang-tools-"));
  site = join(root, "site");
  stored = join(root, "ablage mit Übergröße");
  mkdirSync(stored);
});
afterEach(() => {
  daemon?.kill();
  daemon = null;
  delete process.env.RSYNC_RSH;
  rmSync(root, { recursive: true, force: true });
});

/** `user@host:path`, with a remote shell that runs the command here: all of rsync's own work is real. */
async function overSsh(): Promise<string> {
  const shell = join(root, "rsh");
  writeFileSync(shell, '#!/bin/sh\nwhile [ "$1" != rsync ]; do shift; done\nexec "$@"\n');
  chmodSync(shell, 0o755);
  process.env.RSYNC_RSH = shell;
  return `presse@example.org:${stored}`;
}

async function overDaemon(): Promise<string> {
  const port = await freePort();
  const config = join(root, "rsyncd.conf");
  const identity = process.getuid?.() === 0 ? "uid = root\ngid = root\n" : "";
  writeFileSync(config, `use chroot = no\n${identity}[presse]\npath = ${stored}\nread only = no\n`);
  const args = ["--daemon", "--no-detach", "--address=127.0.0.1", `--port=${port}`, `--config=${config}`];
  daemon = spawn("rsync", args, { stdio: "ignore" }); // with a socket as input it would believe it was called by inetd
  for (let count = 0; count < 100 && !(await answers(port)); count++) await wait(50);
  return `rsync://127.0.0.1:${port}/presse/`;
}

async function inBucket(): Promise<string> {
  return `rclone:${stored}`;
}

const WAYS = [
  { name: "rsync over ssh", program: "rsync", open: overSsh },
  { name: "an rsync daemon", program: "rsync", open: overDaemon },
  { name: "rclone", program: "rclone", open: inBucket },
];

describe.each(WAYS)("publishing with $name", ({ program, open }) => {
  if (findProgram(program) === null) {
    test(`is not tried: ${program} is not installed`, () => console.info(`${program} ist nicht installiert.`));
    return;
  }

  test("brings the site there, changes only what changed, and deletes only what it may", async () => {
    const target = await open();
    const publish = (deletable: readonly string[] = [], dryRun = false) =>
      publishFolder({ folder: site, target, deletable, dryRun, onProgress: () => undefined });
    writeFixtureSite(site, { releases: 3, extra: { "alt.html": "alt", "tief/unten/geloescht.html": "weg" } });

    const all = (await readFiles(site)).length;
    expect((await publish([], true)).steps).toHaveLength(all);
    expect(await readFiles(stored)).toEqual([]);
    expect((await publish()).steps).toHaveLength(all);
    expect(await sameContent()).toBe(true);
    expect((await publish()).steps).toEqual([]);

    rmSync(join(site, "alt.html"));
    rmSync(join(site, "tief"), { recursive: true });
    const home = readFileSync(join(site, "index.html"), "utf8");
    writeFileSync(join(site, "index.html"), home.replace("Öffentliche", "Ähnlichere")); // as long as before
    sealSite(site);
    writeFileSync(join(stored, "index.html.gz"), "veraltet");
    const { steps, kept } = await publish(["tief/unten/geloescht.html"]);
    expect(steps.map(({ action, path }) => `${action} ${path}`)).toEqual([
      "replace index.html",
      "replace SHA256SUMS",
      "delete index.html.gz",
      "delete tief/unten/geloescht.html",
    ]);
    expect(kept).toEqual(["alt.html"]);
    expect(readFileSync(join(stored, "index.html"), "utf8")).toContain("Ähnlichere");
    expect(existsSync(join(stored, "alt.html"))).toBe(true);
    expect(existsSync(join(stored, "tief", "unten", "geloescht.html"))).toBe(false);
  });
});

describe("a target that a tool cannot reach", () => {
  test.each([
    ["rsync", "rsync://127.0.0.1:1/presse/"],
    ["rclone", "rclone:gibtesnicht:eimer"],
  ])("is told with %s's own words", async (program, target) => {
    if (findProgram(program) === null) return console.info(`${program} ist nicht installiert.`);
    writeFixtureSite(site, { releases: 1 });
    const run = publishFolder({ folder: site, target, deletable: [], dryRun: false, onProgress: () => undefined });
    await expect(run).rejects.toThrow(new RegExp(`^${program} konnte „.*“ nicht erreichen`));
  });

  test("because the tool is missing says what to install", async () => {
    writeFixtureSite(site, { releases: 1 });
    const path = process.env.PATH;
    process.env.PATH = root;
    try {
      const run = publishFolder({
        folder: site,
        target: "rsync://x/y",
        deletable: [],
        dryRun: true,
        onProgress: () => undefined,
      });
      await expect(run).rejects.toThrow("„rsync“ lässt sich nicht starten");
    } finally {
      process.env.PATH = path;
    }
  });
});

async function sameContent(): Promise<boolean> {
  const paths = await readFiles(site);
  const same = paths.every((path) => readFileSync(join(site, path)).equals(readFileSync(join(stored, path))));
  return same && (await readFiles(stored)).join() === paths.join();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket.destroy() !== null));
    socket.on("error", () => resolve(false));
  });
}
