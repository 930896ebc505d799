import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBenchContent } from "../../scripts/bench-content.ts";
import { runGate } from "../../src/check/gate.ts";
import { type RenderedSite, renderContent } from "../example-site.ts";

/** More than one list takes, drafts aside. */
const RELEASES = 1_020;

describe("the list of all files of a large site", () => {
  const content = mkdtempSync(join(tmpdir(), "aushang-content-"));
  let site: RenderedSite;
  beforeAll(async () => {
    writeBenchContent(content, RELEASES);
    site = await renderContent(content);
  });
  afterAll(() => {
    rmSync(content, { recursive: true });
    rmSync(site.root, { recursive: true });
  });

  /** Links followed by their address; the way to the page above has none. */
  const linksIn = (path: string): string[] =>
    [...site.read(path).matchAll(/<li><a href="([^"]+)"[^>]*>.*?<\/a> <span class="angaben">\1<\/span>/g)].map(
      ([, href = ""]) => href,
    );
  const parts = (): string[] => site.paths.filter((path) => /^dateien-\d{4}-\d\d\.html$/.test(path));

  it("has a part for each month, which it links", () => {
    expect(parts().length).toBeGreaterThan(1);
    expect(linksIn("dateien.html")).toEqual(expect.arrayContaining(parts()));
    expect(site.read("dateien.html").length).toBeLessThan(100_000);
  });

  it("names every file once", () => {
    const listed = ["dateien.html", ...parts()].flatMap(linksIn);
    const expected = site.paths.filter((path) => !parts().includes(path));
    expect(listed.filter((path) => !parts().includes(path)).sort()).toEqual(expected);
  });

  it("passes the gate's rules on the source", async () => {
    const { findings } = await runGate({
      root: site.root,
      house: { legalLinks: {}, baseUrl: site.portal.site.config.baseUrl, maxReleaseBytes: 100_000 },
      browser: false,
      cacheDir: null,
      only: ["dateien.html", ...parts()],
    });
    const aboutLists = findings.filter(({ file, rule }) => file.startsWith("dateien") || rule === "files-linked");
    expect(aboutLists).toEqual([]);
  });
});
