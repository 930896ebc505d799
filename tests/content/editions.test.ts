import { describe, expect, it } from "vitest";
import { load, release, withFiles } from "./fixture.ts";

const CURRENT = "releases/2024/2024-05-06-fest.md";
const edition = (name: string, versionOf: string) =>
  withFiles({
    [CURRENT]: release({ date: "2024-05-06" }),
    [`releases/2024/${name}.md`]: release({ date: "2024-05-06", versionOf, edition: "1" }),
  });
const errors = async (files: ReturnType<typeof withFiles>) =>
  (await load(files)).findings.filter((finding) => finding.level === "error");

describe("an earlier text of a corrected release", () => {
  it("needs no other language, only the name of the release that counts", async () => {
    expect(await errors(edition("2024-05-06-fest-fassung-1", "2024-05-06-fest"))).toEqual([]);
  });

  it("must be named after that release, so that its address says what it is", async () => {
    const [finding, ...others] = await errors(edition("2024-05-06-alter-text", "2024-05-06-fest"));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "edition-name",
      file: "content/releases/2024/2024-05-06-alter-text.md",
      remedy: "Die Datei „2024-05-06-fest-fassung-1.md“ nennen.",
    });
  });
});
