import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copySite } from "../../src/publish/hosts/copy-site.ts";
import { findProgram } from "../../src/publish/hosts/servers/find-program.ts";
import { sirv } from "../../src/publish/hosts/servers/small-servers.ts";
import { type RunningServer, startServer } from "../../src/publish/hosts/servers/start.ts";
import { readFiles } from "../../src/publish/site-tree.ts";
import { renderExampleSite } from "./example-site.ts";

interface MirrorTool {
  readonly program: string;
  /** Arguments as the README tells them to mirror operators. */
  readonly args: readonly string[];
  /** Where the site lies on its server. */
  readonly mount: "" | "unter/pfad/";
  readonly start?: string;
  /** Where the tool puts it below the folder it works in. */
  readonly result: (port: string) => string;
}

const BELOW = ["-m", "-np", "-nH", "--cut-dirs=2", "-q"];
const TOOLS: readonly MirrorTool[] = [
  { program: "wget", args: ["-m", "-q"], mount: "", result: (port) => `127.0.0.1:${port}` },
  { program: "wget", args: BELOW, mount: "unter/pfad/", result: () => "." },
  { program: "wget2", args: ["-m", "-q"], mount: "", result: () => "127.0.0.1" },
  { program: "wget2", args: BELOW, mount: "unter/pfad/", result: () => "." },
  {
    program: "httrack",
    // The last three only lift the speed limit of one file a second.
    start: "index.html", // the folder itself would become a second file beside it
    args: ["-q", "-K4", "-%F", "", "-s0", "-%t", "-c16", "-%c0", "-%!"],
    mount: "",
    result: (port) => `127.0.0.1_${port}`,
  },
];

let root = "";
let site = "";
const servers: RunningServer[] = [];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "aushang-mirrors-"));
  site = join(root, "site");
  await renderExampleSite(site);
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  rmSync(root, { recursive: true, force: true });
});

describe.each(TOOLS)("a mirror made with $program of a site at /$mount", ({ program, args, mount, start, result }) => {
  const [command] = findProgram(program) ?? [];
  if (command === undefined) {
    test("is not tried: the program is not installed", () => console.info(`${program} ist nicht installiert.`));
    return;
  }

  test("is the site, byte for byte, with nothing missing and nothing added", async () => {
    const docroot = mkdtempSync(join(root, "docroot-"));
    const work = mkdtempSync(join(root, "work-"));
    await copySite(site, join(docroot, mount));
    const server = await startServer(sirv, docroot);
    servers.push(server);
    await run(command, [...args, server.origin + mount + (start ?? "")], work);
    const mirror = join(work, result(new URL(server.origin).port));
    expect(await readFiles(mirror)).toEqual(await readFiles(site));
    for (const path of await readFiles(site)) {
      expect(readFileSync(join(mirror, path)).equals(readFileSync(join(site, path)))).toBe(true);
    }
  });
});

/** The tools end with other codes than 0 for a missing robots.txt above the site and the like; the copy is the proof. */
function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: "ignore" });
    child.once("error", reject);
    child.once("exit", () => resolve());
  });
}
