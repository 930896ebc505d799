import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gzipMembers } from "../../src/publish/archive/gzip-members.ts";
import { validateWarc } from "../../src/publish/archive/validate-warc.ts";
import { fixtureArchives } from "./archives.ts";
import { BASE } from "./signed-site.ts";

const inMemory = (bytes: Buffer) => ({
  size: bytes.length,
  read: async (offset: number, length: number) => bytes.subarray(offset, offset + length),
});

async function complaints(bytes: Buffer): Promise<readonly string[]> {
  return (await validateWarc(inMemory(bytes), "x.warc.gz")).findings.map(({ message }) => message);
}

/** The records of a sound archive, unpacked; one character is one byte. */
async function soundRecords(): Promise<readonly string[]> {
  const { warc } = await fixtureArchives();
  const records: string[] = [];
  for await (const { bytes } of gzipMembers(inMemory(readFileSync(warc)))) records.push(bytes.toString("latin1"));
  return records;
}

const pack = (records: readonly string[]) =>
  Buffer.concat(records.map((record) => gzipSync(Buffer.from(record, "latin1"))));
const isAt = (path: string) => (record: string) => record.includes(`WARC-Target-URI: ${BASE}${path}\r\n`);

describe("a WARC file", () => {
  test("is sound as it was written, and when other software compressed the same records", async () => {
    const { warc } = await fixtureArchives();
    expect(await complaints(readFileSync(warc))).toEqual([]);
    expect(await complaints(pack(await soundRecords()))).toEqual([]);
  });

  test("is caught when any of its bytes is changed, unless it unpacks to the same", async () => {
    const bytes = readFileSync((await fixtureArchives()).warc);
    const original = gunzipSync(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (position, mask) => {
        const tampered = Buffer.from(bytes);
        tampered[position] = (tampered[position] ?? 0) ^ mask;
        if ((await complaints(tampered)).length > 0) return;
        expect(gunzipSync(tampered)).toEqual(original);
      }),
    );
  });

  test("is caught wherever it is cut off", async () => {
    const bytes = readFileSync((await fixtureArchives()).warc);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(await complaints(bytes.subarray(0, length))).not.toEqual([]);
      }),
    );
  });

  test("with a missing, a foreign and a doubled record has them named", async () => {
    const records = await soundRecords();
    expect(await complaints(pack(records.filter((record) => !isAt("404.html")(record))))).toEqual([
      "404.html: Die Datei fehlt.",
    ]);
    const foreign = records.filter(isAt("404.html")).map((record) => record.replaceAll(/404\.html\r/g, "fremd.html\r"));
    const renamed = foreign.map((record) => record.replace(/(Record-ID: <urn:uuid:).{8}/, "$1ffffffff"));
    expect(await complaints(pack([...records, ...renamed]))).toEqual([
      "fremd.html: Die Datei gehört nicht zur Website.",
    ]);
    const twice = await complaints(pack([...records, ...records.filter(isAt("404.html"))]));
    expect(twice).toEqual([
      expect.stringMatching(/404\.html: Die Kennung <urn:uuid:[0-9a-f-]+> kommt zweimal vor\.$/),
      `${BASE}404.html: Die Adresse kommt zweimal vor.`,
    ]);
  });

  test("without the manifest among its records proves nothing", async () => {
    const records = (await soundRecords()).filter((record) => !isAt("SHA256SUMS")(record));
    expect(await complaints(pack(records))).toEqual(["SHA256SUMS: Die Datei fehlt."]);
  });

  test("whose first record does not describe it is caught", async () => {
    const [first = "", ...rest] = await soundRecords();
    expect((await complaints(pack(rest)))[0]).toContain("Nur der erste Satz darf die Datei beschreiben");
    expect(await complaints(pack([...rest, first]))).toHaveLength(2);
  });

  test.each([
    [
      "a hash that is not that of its bytes",
      /(Block-Digest: sha256:)[0-9a-f]/,
      "$1x",
      "„WARC-Block-Digest“ stimmt nicht",
    ],
    ["no hash", /WARC-Payload-Digest: .*\r\n/, "", "„WARC-Payload-Digest“ fehlt"],
    ["a wrong length", /Content-Length: /, "Content-Length: 1", "„Content-Length“ stimmt nicht"],
    ["a negative length", /Content-Length: /, "Content-Length: -", "„Content-Length“ stimmt nicht"],
    ["other bytes of the same length", "Seite nicht", "Sexte nicht", "„WARC-Block-Digest“ stimmt nicht"],
    ["a local date", /(WARC-Date: .*)Z\r/, "$1+01:00\r", "ist kein Zeitpunkt in Weltzeit"],
    ["an id that is none", /<urn:uuid:.{8}/, "<urn:uuid:", "ist keine UUID"],
    ["another version", "WARC/1.1", "WARC/0.9", "beginnt nicht mit „WARC/1.1“"],
    ["another type", "WARC-Type: resource", "WARC-Type: response", "vom Typ „response“"],
    ["a doubled header", /(WARC-Type: .*\r\n)/, "$1$1", "„WARC-Type“ steht doppelt"],
    ["a header without a name", "WARC-Type: ", ": ", "ist keine"],
    ["no end of its head", /\r\n\r\n/g, "\r\n", "Der Kopf des Satzes ist nicht zu Ende"],
  ])("with a record that has %s is caught", async (_, from, to, problem) => {
    const records = await soundRecords();
    const tampered = records.map((record) => (isAt("404.html")(record) ? record.replace(from, to) : record));
    const [first, second] = await complaints(pack(tampered));
    expect(first).toMatch(/^Byte \d+: /);
    expect(first).toContain(problem);
    expect(second).toBe("404.html: Die Datei fehlt.");
  });

  test("is none when it is empty or something else", async () => {
    expect(await complaints(Buffer.alloc(0))).toEqual(["SHA256SUMS: Die Datei fehlt."]);
    expect((await complaints(Buffer.from("<!DOCTYPE html><title>Nicht gefunden</title>")))[0]).toContain("beschädigt");
  });
});
