import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folderRules, pageRules } from "../../../src/check/rules/index.ts";
import { neighboursIn } from "../../../src/check/rules/neighbours.ts";
import { folderOf, house } from "./examples.ts";

const RULES = new URL("../../../src/check/rules/", import.meta.url);
const TESTS = new URL("./", import.meta.url);
const all = [...pageRules, ...folderRules];

/** Files that define a rule, as `group/name`. */
function ruleFiles(): string[] {
  return readdirSync(RULES, { recursive: true, encoding: "utf8" })
    .filter(
      (file) =>
        /[\\/].*\.ts$/.test(file) &&
        /= (?:page|house|folder|houseFolder)Rule\(/.test(readFileSync(new URL(file, RULES), "utf8")),
    )
    .map((file) => file.replaceAll("\\", "/").replace(/\.ts$/, ""));
}

test("every rule is registered once, under the name of its file", () => {
  const names = ruleFiles().map((file) => file.split("/").at(-1));
  expect(all.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

test("every rule has a test of the same name that shows what it reports and what it accepts", () => {
  const isShown = (file: string): boolean => {
    const path = new URL(`${file}.test.ts`, TESTS);
    if (!existsSync(path)) return false;
    const name = file
      .split("/")
      .at(-1)
      ?.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const source = readFileSync(path, "utf8");
    // `describePageRule` and `describeFolderRule` demand both kinds of examples; a few rules write files of their own.
    const isDescribed = new RegExp(`describe(?:Page|Folder)Rule\\(\\s*${name}\\b`).test(source);
    const isRun = new RegExp(`\\b${name}\\s*\\.check\\(`).test(source);
    return isDescribed || (isRun && source.includes('test("reports') && source.includes('test("accepts'));
  };
  expect(ruleFiles().filter((file) => !isShown(file))).toEqual([]);
});

const MANY = 5_000;

test.each([
  ["100,000 nested elements", `${"<span>".repeat(100_000)}Text`],
  ["nested lists, labels and links", "<ul><li><label><a href='a.html'><object>Text".repeat(1_000)],
  ["nested tables", "<table><tr><td>".repeat(1_000)],
  ["many links that say nothing", "<p><a href='a.html'>hier</a></p>".repeat(MANY)],
  ["many bold paragraphs", "<p><b>Kopf</b></p>".repeat(MANY)],
  ["many lines that look like a list", `<p>${"• Punkt<br>".repeat(MANY)}</p>`],
  ["many fields with one label", "<label for='a'>Name</label><input id='a'>".repeat(MANY)],
  [
    "text made to slow down patterns",
    `<p>${"klicken Sie ".repeat(MANY)}</p><p>${"AB-".repeat(MANY)}</p><p>${" ".repeat(MANY)}</p>`,
  ],
  ["a stylesheet of open braces", `<style>${"a:hover{".repeat(MANY)}</style>`],
  ["a broken tree", "<table><p>x<tr><form><a><a><b><p></b><svg><title></table></body></html><p>"],
  ["nothing", ""],
])(
  "all rules come to an end on %s",
  (_, html) => {
    const folder = folderOf({ "index.html": html }, ["a.html"]);
    for (const context of [
      { folder, house },
      { folder, house: null },
    ]) {
      for (const { check } of folderRules) check(context);
      const asking = { neighbours: neighboursIn(context), house: context.house };
      for (const { check } of pageRules) for (const page of folder.pages) check(page, asking);
    }
  },
  60_000,
);
