import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { validateWacz } from "../../src/publish/archive/validate-wacz.ts";
import { writeZip } from "../../src/publish/archive/write-zip.ts";
import { sha256 } from "../../src/publish/site-tree.ts";
import { fixtureArchives } from "./archives.ts";
import { BASE, temporaryFolder } from "./signed-site.ts";

type Files = Record<string, Uint8Array>;

const INDEX = "indexes/index.cdx.gz";

async function complaints(bytes: Buffer): Promise<readonly string[]> {
  const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
  return (await validateWacz({ size: bytes.length, read }, "x.wacz")).map(({ message }) => message);
}

async function soundBytes(): Promise<Buffer> {
  return readFileSync((await fixtureArchives()).wacz);
}

/** What the validator says of the sound archive after a change to its files. @param seal writes the hashes anew. */
async function complaintsAfter(change: (files: Files) => void, seal = true): Promise<readonly string[]> {
  const files: Files = unzipSync(await soundBytes());
  change(files);
  if (seal) sealPackage(files);
  const path = join(temporaryFolder(), "x.wacz");
  await writeZip(
    path,
    Object.entries(files).map(([name, content]) => ({ path: name, content })),
  );
  return await complaints(readFileSync(path));
}

function sealPackage(files: Files): void {
  const { "datapackage.json": head, "datapackage-digest.json": _, ...rest } = files;
  const resources = Object.entries(rest).map(([path, bytes]) => {
    return { name: path.split("/").at(-1), path, hash: `sha256:${sha256(bytes)}`, bytes: bytes.length };
  });
  const sealed = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(head ?? []).toString()), resources }));
  files["datapackage.json"] = sealed;
  const digest = { path: "datapackage.json", hash: `sha256:${sha256(sealed)}` };
  files["datapackage-digest.json"] = Buffer.from(JSON.stringify(digest));
}

const changeText = (path: string, from: string | RegExp, to: string) => (files: Files) => {
  const text = Buffer.from(files[path] ?? []).toString();
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  files[path] = Buffer.from(changed);
};
const changeIndex = (change: (lines: string[]) => string[]) => (files: Files) => {
  const lines = gunzipSync(files[INDEX] ?? Buffer.alloc(0))
    .toString()
    .split("\n")
    .slice(0, -1);
  files[INDEX] = gzipSync(`${change(lines).join("\n")}\n`);
};

describe("a WACZ file", () => {
  test("is sound as it was written, and when its parts are sealed anew", async () => {
    expect(await complaints(await soundBytes())).toEqual([]);
    expect(await complaintsAfter(() => undefined)).toEqual([]);
  });

  test("is caught when any of its bytes is changed, unless the same files come out of it", async () => {
    const bytes = await soundBytes();
    const original = unzipSync(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (position, mask) => {
        const tampered = Buffer.from(bytes);
        tampered[position] = (tampered[position] ?? 0) ^ mask;
        if ((await complaints(tampered)).length > 0) return;
        expect(unzipSync(tampered)).toEqual(original);
      }),
    );
  });

  test("is caught wherever it is cut off", async () => {
    const bytes = await soundBytes();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(await complaints(bytes.subarray(0, length))).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("with a hash that was taken of other bytes is caught", async () => {
    const change = changeText("pages/pages.jsonl", "Presseportal", "Pressportal!");
    expect(await complaintsAfter(change, false)).toEqual(["pages/pages.jsonl: Prüfsumme oder Größe stimmt nicht."]);
    expect(await complaintsAfter(changeText("datapackage.json", "Musterstadt", "Musterdorf"), false)).toEqual([
      "datapackage.json: Die Prüfsumme stimmt nicht.",
    ]);
  });

  test("with a foreign or a missing file is caught", async () => {
    const add = (files: Files) => {
      files["archive/fremd.txt"] = Buffer.from("fremd");
    };
    expect(await complaintsAfter(add, false)).toEqual([
      "archive/fremd.txt: Die Datei steht nicht in datapackage.json.",
    ]);
    const remove = (files: Files) => {
      delete files["indexes/index.idx"];
    };
    expect(await complaintsAfter(remove)).toEqual(["indexes/index.idx: Die Datei fehlt."]);
    expect(await complaintsAfter(remove, false)).toHaveLength(2);
  });

  test("without description is caught", async () => {
    const remove = (files: Files) => {
      delete files["datapackage.json"];
    };
    expect(await complaintsAfter(remove, false)).toContain("datapackage.json: Die Datei fehlt oder ist unlesbar.");
  });

  test("whose index lacks a record, points elsewhere or is unsorted is caught", async () => {
    const [missing] = await complaintsAfter(changeIndex((lines) => lines.filter((line) => !line.includes("404.html"))));
    expect(missing).toBe(`${BASE}404.html: Der Satz fehlt im Index.`);
    const moved = await complaintsAfter(
      changeIndex((lines) => lines.map((line) => line.replace(/(404.*"offset":")/, "$11"))),
    );
    expect(moved[0]).toContain("Die Zeile des Index passt zu keinem Satz: org,example,presse)/404.html");
    const unsorted = await complaintsAfter(changeIndex((lines) => [...lines].reverse()));
    expect(unsorted[0]).toContain("steht im Index nicht an ihrem Platz");
  });

  test.each([
    ["the list of blocks", "indexes/index.idx", '"offset":0', '"offset":1', "Die Blockliste passt nicht zum Index"],
    ["the form of the list of blocks", "indexes/index.idx", "!meta 0", "!meta 1", "nennt ihre Form nicht"],
    ["an address in the list of pages", "pages/pages.jsonl", "404.html", "405.html", "nicht im Archiv liegt"],
    ["the form of the list of pages", "pages/pages.jsonl", "json-pages-1.0", "json", "nennt ihre Form nicht"],
    ["the version", "datapackage.json", "1.1.1", "1.0.0", "fehlt oder ist unlesbar"],
  ])("with a change to %s is caught", async (_, path, from, to, problem) => {
    const change = changeText(path, from, to);
    expect((await complaintsAfter(change)).join()).toContain(problem);
  });

  test("whose files are compressed is refused", async () => {
    const files: Zippable = unzipSync(await soundBytes());
    expect((await complaints(Buffer.from(zipSync(files, { level: 6 }))))[0]).toContain("zusammengedrückt");
  });

  test("is none when it is something else", async () => {
    expect((await complaints(Buffer.from("<!DOCTYPE html>")))[0]).toContain("Das Ende des ZIP-Archivs fehlt");
  });
});
