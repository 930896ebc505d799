import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressSite } from "../../src/publish/compress.ts";

const PAGE = `<!doctype html><html lang="de"><title>Übersicht</title>${"<p>Größe, Maß und Öffnungszeiten</p>".repeat(50)}`;
const HAS_ZSTD = "zstdCompressSync" in zlib;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aushang-compress-"));
  mkdirSync(join(folder, "2024"));
  writeFileSync(join(folder, "2024", "a.html"), PAGE);
  writeFileSync(join(folder, "bild.png"), PAGE);
  writeFileSync(join(folder, "kurz.txt"), "Kurz");
  writeFileSync(join(folder, "SHA256SUMS"), PAGE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("text gets twins that unpack to the same bytes, and nothing else does", async () => {
  const zst = HAS_ZSTD ? ["2024/a.html.zst"] : [];
  if (!HAS_ZSTD) console.info("Dieses Node hat kein zstd: ohne .zst geprüft.");
  expect(await compressSite(folder)).toEqual(["2024/a.html.br", "2024/a.html.gz", ...zst]);
  expect(zlib.gunzipSync(readFileSync(join(folder, "2024/a.html.gz"))).toString()).toBe(PAGE);
  expect(zlib.brotliDecompressSync(readFileSync(join(folder, "2024/a.html.br"))).toString()).toBe(PAGE);
  expect(readdirSync(folder).sort()).toEqual(["2024", "SHA256SUMS", "bild.png", "kurz.txt"]);
});

test("a text that would grow stays alone", async () => {
  expect(await compressSite(folder)).not.toContain("kurz.txt.gz");
});

test("gzip carries no date, no name and no system, so that every machine writes the same bytes", async () => {
  await compressSite(folder);
  const [magic, flags, date, system] = [
    readFileSync(join(folder, "2024/a.html.gz")).subarray(0, 3),
    readFileSync(join(folder, "2024/a.html.gz"))[3],
    readFileSync(join(folder, "2024/a.html.gz")).readUInt32LE(4),
    readFileSync(join(folder, "2024/a.html.gz"))[9],
  ];
  expect([magic.toString("hex"), flags, date, system]).toEqual(["1f8b08", 0, 0, 3]);
});

test("a name that is taken is an error, and the file that has it stays as it was", async () => {
  writeFileSync(join(folder, "2024", "a.html.gz"), "fremd");
  await expect(compressSite(folder)).rejects.toThrow("„2024/a.html.gz“ gibt es schon");
  expect(readFileSync(join(folder, "2024/a.html.gz"), "utf8")).toBe("fremd");
});
