import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { uuidOf } from "../../src/publish/archive/uuid.ts";
import { readFiles } from "../../src/publish/site-tree.ts";
import { archive, fixtureArchives } from "./archives.ts";
import { run, runScript, testWith } from "./run-command.ts";
import { BASE, temporaryFolder, writeSite } from "./signed-site.ts";

/** Every file below a folder with its bytes. */
async function contents(folder: string): Promise<Record<string, string>> {
  const files = await readFiles(folder);
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path)).toString("base64")]));
}

describe("the archives of a site", () => {
  test("bear the place, the day and the state in their names", async () => {
    const { out } = await fixtureArchives();
    expect(readdirSync(out).map((name) => name.replace(/[0-9a-f]{8}/, "STATE"))).toEqual([
      "presse-example-org-2024-11-26-STATE-bag",
      "presse-example-org-2024-11-26-STATE.tar",
      "presse-example-org-2024-11-26-STATE.wacz",
      "presse-example-org-2024-11-26-STATE.warc.gz",
    ]);
  });

  test("have the same bytes under other time zones, locales, umasks, paths, orders and file times", async () => {
    const [one, other] = [temporaryFolder(), join(temporaryFolder(), "ein anderer Ort")];
    await writeSite(join(one, "_site"), 7);
    mkdirSync(other);
    await writeSite(join(other, "html"), 7, true);
    for (const path of await readFiles(join(other, "html"))) utimesSync(join(other, "html", path), 86_400, 86_400);
    const archiveUnder = (folder: string, site: string, umask: string, env: NodeJS.ProcessEnv) => {
      const command = `umask ${umask} && "$0" --import tsx scripts/archive.ts --folder "$1" --out "$2"`;
      return run("sh", ["-c", command, process.execPath, join(folder, site), join(folder, "out")], env);
    };
    const results = [
      await archiveUnder(one, "_site", "022", { TZ: "UTC", LC_ALL: "C" }),
      await archiveUnder(other, "html", "077", { TZ: "Pacific/Kiritimati", LC_ALL: "sv_SE.UTF-8" }),
    ];
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    const expected = await contents(join(one, "out"));
    expect(Object.keys(expected)).toHaveLength(3 + 4 + 18);
    expect(await contents(join(other, "out"))).toEqual(expected);
  });

  test("take address and date from the caller where the site does not tell", async () => {
    const folder = temporaryFolder();
    await writeSite(join(folder, "site"));
    const { warc } = await archive(join(folder, "site"), join(folder, "out"), {
      baseUrl: "https://www.example.org/presse/index.html",
      date: "2031-02-03T04:05:06+01:00",
    });
    expect(basename(warc)).toMatch(/^www-example-org-presse-2031-02-03-/);
    expect((await run("gzip", ["-dc", warc])).out).toContain("WARC-Date: 2031-02-03T03:05:06Z");
  });

  test("of another state stand beside the earlier ones", async () => {
    const { site, out } = await fixtureArchives();
    await writeSite(site, 2);
    await archive(site, out);
    expect(readdirSync(out)).toHaveLength(8);
  });

  test("replace those of the same state whole, the bag included", async () => {
    const { site, out, bag } = await fixtureArchives();
    writeFileSync(join(bag, "data", "verirrt.txt"), "");
    await archive(site, out);
    expect(readdirSync(out)).toHaveLength(4);
    expect(readdirSync(join(bag, "data"))).not.toContain("verirrt.txt");
  });
});

describe("foreign tools agree", () => {
  testWith("tar")("tar unpacks the site byte for byte, all with one time, owner and mode", async () => {
    const { tar, site } = await fixtureArchives();
    const target = temporaryFolder();
    expect((await run("tar", ["-xf", tar, "-C", target])).code).toBe(0);
    const name = basename(tar, ".tar");
    expect(await contents(join(target, name))).toEqual(await contents(site));
    expect(statSync(join(target, name, "index.html")).mtimeMs).toBe(Date.UTC(2024, 10, 26, 9, 30));
    const { out } = await run("tar", ["-tvf", tar, "--numeric-owner"], { TZ: "UTC", LC_ALL: "C" });
    expect(
      out
        .trim()
        .split("\n")
        .every((line) => /^-rw-r--r-- 0\/0 .* 2024-11-26 09:30 /.test(line)),
    ).toBe(true);
  });

  testWith("sha256sum")("sha256sum proves the bag by its own manifests", async () => {
    const { bag, site } = await fixtureArchives();
    for (const manifest of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
      const { code } = await run("sh", ["-c", `cd "$0" && sha256sum -c ${manifest}`, bag]);
      expect(code).toBe(0);
    }
    const sizes = (await readFiles(site)).map((path) => statSync(join(site, path)).size);
    const octets = sizes.reduce((sum, size) => sum + size, 0);
    expect(readFileSync(join(bag, "bag-info.txt"), "utf8")).toBe(
      "Bag-Software-Agent: Aushang\nBagging-Date: 2024-11-26\nExternal-Description: Presseportal Musterstadt\n" +
        `External-Identifier: ${BASE}\nPayload-Oxum: ${octets}.12\n`,
    );
  });

  testWith("gzip")("gzip unpacks the WARC: one description, then every file under its address", async () => {
    const { warc } = await fixtureArchives();
    const { code, out } = await run("gzip", ["-dc", warc]);
    expect(code).toBe(0);
    const addresses = [...out.matchAll(/^WARC-Target-URI: (.*)\r$/gm)].map((match) => match[1]);
    expect(addresses).toHaveLength(13);
    expect(addresses).toContain(BASE);
    expect(addresses).toContain(`${BASE}index.html`);
    expect(addresses).toContain(`${BASE}medien/%C3%BCbersicht.txt`);
    expect(out).toMatch(/^WARC\/1\.1\r\nWARC-Record-ID: <urn:uuid:[0-9a-f-]{36}>\r\n/);
    expect(out.match(/^WARC-Type: warcinfo\r$/gm)).toHaveLength(1);
  });

  testWith("python3")("Python's zipfile reads the WACZ, whose files are stored as they are", async () => {
    const { wacz, warc } = await fixtureArchives();
    const script = `import sys, zipfile, hashlib
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
for info in archive.infolist():
    print(info.filename, info.compress_type, info.date_time[0])
inner = archive.read("archive/" + sys.argv[2])
assert inner == open(sys.argv[3], "rb").read()`;
    const { code, out } = await run("python3", ["-c", script, wacz, basename(warc), warc]);
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toEqual([
      `archive/${basename(warc)} 0 1980`,
      "indexes/index.cdx.gz 0 1980",
      "indexes/index.idx 0 1980",
      "pages/pages.jsonl 0 1980",
      "datapackage.json 0 1980",
      "datapackage-digest.json 0 1980",
    ]);
  });
});

test("an id depends on its name alone", () => {
  // What uuid5 of Python gives for the same name in the namespace of URLs.
  expect(uuidOf("https://presse.example.org/")).toBe("978d8dad-262b-56ce-9fa1-98a626f120f3");
  expect(uuidOf("a")).not.toBe(uuidOf("b"));
});

describe("npm run archive", () => {
  test("writes four archives and proves each of them", async () => {
    const folder = temporaryFolder();
    await writeSite(join(folder, "_site"));
    const { code, out, err } = await runScript("archive", [
      "--folder",
      join(folder, "_site"),
      "--out",
      join(folder, "a"),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const archives = out
      .trim()
      .split("\n")
      .map((line) => line.replace(/ \(.*$/, ""));
    expect(archives).toHaveLength(4);
    for (const path of archives) {
      expect(await runScript("archive", ["--validate", path])).toEqual({
        code: 0,
        out: "Das Archiv stimmt.\n",
        err: "",
      });
    }
  });
});
