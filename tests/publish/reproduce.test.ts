import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare, reproduce } from "../../src/publish/reproduce.ts";
import { BUILD_TIME } from "../example-site.ts";

const folder = () => mkdtempSync(join(tmpdir(), "aushang-reproduce-"));

describe("npm run reproduce", () => {
  it("finds the example content the same to the byte under opposite settings", async () => {
    const result = await reproduce({
      content: "content",
      work: folder(),
      buildTime: BUILD_TIME,
      node: process.execPath,
    });
    expect(result.difference).toBe(null);
    expect(result.files).toBeGreaterThan(100);
  });

  it("names the first differing file and line, and what stands there", async () => {
    const [a, b] = [folder(), folder()];
    for (const [root, text] of [
      [a, "eins\nZeile vom Montag\n"],
      [b, "eins\nZeile vom Dienstag\n"],
    ] as const) {
      mkdirSync(join(root, "2024"));
      writeFileSync(join(root, "2024/a.html"), text);
      writeFileSync(join(root, "z.html"), text);
    }
    expect((await compare(a, b)).difference).toEqual({
      path: "2024/a.html",
      line: 2,
      first: "Zeile vom Montag",
      second: "Zeile vom Dienstag",
    });
  });

  it("names a file that only one side has, and notices a text that merely goes on", async () => {
    const [a, b] = [folder(), folder()];
    writeFileSync(join(a, "nur-hier.html"), "x");
    expect((await compare(a, b)).difference).toMatchObject({ path: "nur-hier.html", line: null, second: null });
    writeFileSync(join(b, "nur-hier.html"), "x\ny");
    expect((await compare(a, b)).difference).toMatchObject({ path: "nur-hier.html", line: 2, second: "y" });
  });

  it("tells what was wrong when the contents cannot be rendered", async () => {
    const content = join(folder(), "content");
    mkdirSync(content);
    await expect(reproduce({ content, work: folder(), buildTime: BUILD_TIME, node: process.execPath })).rejects.toThrow(
      /Fehler/,
    );
  });
});
