import { appendFileSync, createWriteStream, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import fc from "fast-check";
import { extract, type Header, pack } from "tar-stream";
import { describe, expect, test } from "vitest";
import { validateArchive } from "../../src/publish/archive/validate.ts";
import { sha256 } from "../../src/publish/site-tree.ts";
import { fixtureArchives } from "./archives.ts";
import { temporaryFolder } from "./signed-site.ts";

async function complaints(path: string): Promise<readonly string[]> {
  return (await validateArchive(path)).map(({ message }) => message);
}

describe("a bag", () => {
  /** What the validator says of a sound bag after a change to its folder. */
  async function complaintsAfter(change: (bag: string) => void): Promise<readonly string[]> {
    const { bag } = await fixtureArchives();
    change(bag);
    return await complaints(bag);
  }
  const edit = (bag: string, name: string, from: string | RegExp, to: string): void => {
    const file = join(bag, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  /** Writes the hashes of the tag files anew, as somebody would who wants to hide a change. */
  const seal = (bag: string): void => {
    const names = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"];
    const lines = names.map((name) => `${sha256(readFileSync(join(bag, name)))}  ${name}\n`);
    writeFileSync(join(bag, "tagmanifest-sha256.txt"), lines.join(""));
  };

  test("is sound as it was written", async () => expect(await complaintsAfter(seal)).toEqual([]));

  test("with a changed, a missing and a foreign file has all named, and the size does not fit", async () => {
    const found = await complaintsAfter((bag) => {
      appendFileSync(join(bag, "data/index.html"), "!");
      rmSync(join(bag, "data/404.html"));
      writeFileSync(join(bag, "data/fremd.txt"), "fremd");
      rmSync(join(bag, "data/alt.html"));
      symlinkSync("index.html", join(bag, "data/alt.html"));
    });
    expect(found).toEqual([
      "data/alt.html: Hier liegt eine Verknüpfung oder ein Gerät statt einer Datei.",
      "data/404.html: Die Datei fehlt.",
      "data/alt.html: Die Datei fehlt.",
      "data/index.html: Die Datei ist verändert.",
      "data/fremd.txt: Die Datei steht in keinem Verzeichnis.",
      expect.stringContaining("bag-info.txt: Payload-Oxum nennt"),
    ]);
  });

  test("that states another size than it has is caught even when its tag files agree", async () => {
    const found = await complaintsAfter((bag) => {
      edit(bag, "bag-info.txt", /Oxum: \d/, "Oxum: 9");
      seal(bag);
    });
    expect(found).toEqual([
      expect.stringMatching(/^bag-info\.txt: Payload-Oxum nennt 9\d+\.12, im Ordner data liegt \d+\.12\.$/),
    ]);
  });

  test("with a changed or foreign tag file is caught", async () => {
    const found = await complaintsAfter((bag) => {
      edit(bag, "bag-info.txt", "Musterstadt", "Musterdorf");
      edit(bag, "bagit.txt", "1.0", "0.97");
      writeFileSync(join(bag, "notiz.txt"), "");
    });
    expect(found).toEqual([
      "bagit.txt: Die Erklärung des Formats fehlt.",
      "bag-info.txt: Die Datei ist verändert.",
      "bagit.txt: Die Datei ist verändert.",
      "notiz.txt: Die Datei steht in keinem Verzeichnis.",
    ]);
  });

  test("whose manifest leads outside or is damaged is caught, and nothing outside is read", async () => {
    const found = await complaintsAfter((bag) => {
      edit(bag, "manifest-sha256.txt", "data/404.html", "../../../etc/passwd");
      edit(bag, "manifest-sha256.txt", /^[0-9a-f]{4}/, "");
      seal(bag);
    });
    expect(found.slice(0, 2)).toEqual([
      expect.stringContaining("manifest-sha256.txt: Die Zeile ist beschädigt: "),
      expect.stringContaining("../../../etc/passwd"),
    ]);
    expect(found).toContain("data/404.html: Die Datei steht in keinem Verzeichnis.");
  });

  test("without any manifest is caught", async () => {
    const found = await complaintsAfter((bag) => {
      for (const name of ["manifest-sha256.txt", "tagmanifest-sha256.txt", "bagit.txt"]) rmSync(join(bag, name));
    });
    expect(found).toContain("manifest-sha256.txt: Die Datei fehlt.");
    expect(found).toContain("tagmanifest-sha256.txt: Die Datei fehlt.");
  });
});

describe("a tar archive", () => {
  interface Entry {
    readonly header: Pick<Header, "name" | "type"> & Partial<Header>;
    readonly bytes: Buffer;
  }

  async function entriesOf(tar: string): Promise<Entry[]> {
    const input = extract();
    input.end(readFileSync(tar));
    const entries: Entry[] = [];
    for await (const entry of input) entries.push({ header: entry.header, bytes: await buffer(entry) });
    return entries;
  }

  /** What the validator says of a sound archive whose entries were changed. */
  async function complaintsAfter(change: (entries: Entry[], root: string) => Entry[]): Promise<readonly string[]> {
    const { tar } = await fixtureArchives();
    const output = pack();
    for (const { header, bytes } of change(await entriesOf(tar), basename(tar, ".tar"))) {
      if (header.type === "file") output.entry(header, bytes);
      else output.entry(header);
    }
    output.finalize();
    const path = join(temporaryFolder(), "x.tar");
    await pipeline(output, createWriteStream(path));
    return await complaints(path);
  }
  const file = (name: string): Entry => ({
    header: { name, type: "file", mtime: new Date(0) },
    bytes: Buffer.from("x"),
  });

  test("is sound as it was written", async () => expect(await complaintsAfter((entries) => entries)).toEqual([]));

  test("with a missing, a changed, a foreign and a doubled file has all named", async () => {
    const found = await complaintsAfter((entries, root) => [
      ...entries.filter(({ header }) => !/404\.html|alt\.html/.test(header.name)),
      file(`${root}/alt.html`),
      file(`${root}/fremd.txt`),
      file(`${root}/index.html`),
    ]);
    expect(found.map((message) => message.replace(/^presse-[^/]*\//, ""))).toEqual([
      "index.html: Die Datei kommt zweimal vor.",
      "404.html: Die Datei fehlt.",
      "alt.html: Die Datei ist verändert.",
      "fremd.txt: Die Datei gehört nicht zur Website.",
    ]);
  });

  test("with a path that leads outside, a link, or a second folder is caught", async () => {
    const found = await complaintsAfter((entries, root) => [
      ...entries,
      file(`${root}/../../etc/cron.d/x`),
      {
        header: { name: `${root}/link`, type: "symlink", linkname: "/etc/passwd", mtime: new Date(0) },
        bytes: Buffer.alloc(0),
      },
      file("anderswo/x"),
    ]);
    expect(found.map((message) => message.replace(/presse-[^/]*\//, ""))).toEqual([
      "../../etc/cron.d/x: Der Pfad steigt aus dem Ordner heraus.",
      "link: Hier liegt keine Datei, sondern „symlink“.",
      "Es liegen 2 Ordner nebeneinander statt einem.",
      "x: Die Datei gehört nicht zur Website.",
    ]);
  });

  test("is caught when any of its bytes is changed, unless the same files come out of it", async () => {
    const { tar } = await fixtureArchives();
    const bytes = readFileSync(tar);
    const facts = (entries: readonly Entry[]) =>
      entries.map(({ header, bytes: content }) => [header.name, sha256(content)]);
    const original = facts(await entriesOf(tar));
    const path = join(temporaryFolder(), "x.tar");
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (position, mask) => {
        const tampered = Buffer.from(bytes);
        tampered[position] = (tampered[position] ?? 0) ^ mask;
        writeFileSync(path, tampered);
        if ((await complaints(path)).length > 0) return;
        expect(facts(await entriesOf(path))).toEqual(original);
      }),
    );
  });

  test("is caught wherever its files are cut off", async () => {
    const { tar } = await fixtureArchives();
    const bytes = readFileSync(tar);
    const path = join(temporaryFolder(), "x.tar");
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2048), async (length) => {
        writeFileSync(path, bytes.subarray(0, length));
        expect(await complaints(path)).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test("what is no archive is an error of the call", async () => {
  await expect(validateArchive("package.json")).rejects.toThrow("ist kein Archiv, das geprüft werden kann");
  await expect(validateArchive("fehlt.wacz")).rejects.toThrow("„fehlt.wacz“ gibt es nicht");
  await expect(validateArchive("fehlt.tar")).rejects.toThrow("„fehlt.tar“ gibt es nicht");
});
