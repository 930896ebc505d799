import { join } from "node:path";
import { expect, test } from "vitest";
import { readPa11yConfig } from "../../src/check/engines/pa11y-config.ts";
import { folderWith } from "./support.ts";

async function configWith(text: string): Promise<string> {
  return join(await folderWith({ ".pa11yci.json": text }), ".pa11yci.json");
}

test("the project's own configuration asks both runners for WCAG2AA", async () => {
  const config = await readPa11yConfig();
  expect(config).toMatchObject({ standard: "WCAG2AA", levelCapWhenNeedsReview: "warning" });
  expect(config.runners).toEqual(expect.arrayContaining(["axe", "htmlcs"]));
});

test.each([
  ["a missing file", null, /ENOENT/],
  ["no JSON", "{", /nicht lesbar/],
  ["a setting that the gate does not know", '{"defaults":{"hideElements":"nav"}}', /hideElements/],
])("%s is told in German with the place", async (_, text, reason) => {
  const file = text === null ? "/fehlt/.pa11yci.json" : await configWith(text);
  await expect(readPa11yConfig(file)).rejects.toThrow(reason);
});
