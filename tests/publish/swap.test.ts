import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { abandonBuild, BuildLocked, beginBuild, buildFolders, finishBuild } from "../../src/publish/swap.ts";

let folders: ReturnType<typeof buildFolders>;
const page = (folder: string) => join(folder, "index.html");

beforeEach(() => {
  folders = buildFolders(join(mkdtempSync(join(tmpdir(), "aushang-")), "_site"));
  mkdirSync(folders.output);
  writeFileSync(page(folders.output), "alt");
});

describe("a build beside the published site", () => {
  it("leaves the published site alone until it is finished, then takes its place as a whole", () => {
    beginBuild(folders);
    writeFileSync(page(folders.next), "neu");
    expect(readFileSync(page(folders.output), "utf8")).toBe("alt");
    finishBuild(folders);
    expect(readFileSync(page(folders.output), "utf8")).toBe("neu");
    expect([folders.next, folders.old, folders.lock].filter(existsSync)).toEqual([]);
  });

  it("leaves nothing but the published site when it is abandoned", () => {
    beginBuild(folders);
    abandonBuild(folders);
    expect(readFileSync(page(folders.output), "utf8")).toBe("alt");
    expect([folders.next, folders.old, folders.lock].filter(existsSync)).toEqual([]);
  });

  it("starts from an empty folder, whatever a killed build left there", () => {
    mkdirSync(folders.next);
    writeFileSync(join(folders.next, "rest.html"), "halb");
    beginBuild(folders);
    finishBuild(folders);
    expect(existsSync(join(folders.output, "rest.html"))).toBe(false);
  });

  it("brings back the last good site when a build was killed between the two renames", () => {
    beginBuild(folders);
    writeFileSync(folders.lock, "0");
    // The state after the first rename: the good site waits under its other name.
    mkdirSync(folders.old);
    writeFileSync(page(folders.old), "alt");
    const broken = { ...folders, output: `${folders.output}-weg` };
    beginBuild({ ...broken, lock: `${folders.lock}2` });
    expect(readFileSync(page(broken.output), "utf8")).toBe("alt");
  });

  it("refuses to start while another build works, and takes over a dead build's lock", () => {
    beginBuild(folders);
    expect(() => beginBuild(folders)).toThrow(BuildLocked);
    writeFileSync(folders.lock, "999999999");
    expect(() => beginBuild(folders)).not.toThrow();
  });
});
