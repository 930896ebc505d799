import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { neighboursIn } from "../../../src/check/rules/neighbours.ts";
import type { FolderRule, PageRule } from "../../../src/check/rules/rule.ts";
import type { Folder, HouseRules, HtmlPage, StaticContext } from "../../../src/check/types.ts";
import type { Finding, Level } from "../../../src/finding.ts";

export const house: HouseRules = {
  legalLinks: {
    Impressum: "impressum.html",
    Datenschutz: "datenschutz.html",
    Barrierefreiheit: "barrierefreiheit.html",
  },
  baseUrl: "https://presse.example.org/",
  maxReleaseBytes: 14_000,
};

/** One page as the gate reads it; a fragment is enough, the parser supplies html, head and body. */
export function pageOf(html: string, path = "index.html"): HtmlPage {
  return {
    path,
    html,
    bytes: Buffer.byteLength(html),
    hash: createHash("sha256").update(html).digest("hex"),
    document: parse(html, { sourceCodeLocationInfo: true }),
  };
}

/** A folder of pages (path → HTML) and other files (only their names count, unless the folder has a root). */
export function folderOf(pages: Readonly<Record<string, string>>, others: readonly string[] = [], root = "."): Folder {
  const all = Object.entries(pages).map(([path, html]) => pageOf(html, path));
  const files = [...all.map(({ path, bytes }) => ({ path, bytes })), ...others.map((path) => ({ path, bytes: 1 }))];
  return { root, pages: all, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

export interface Example {
  /** Completes the sentence "reports …" or "accepts …". */
  readonly case: string;
  readonly html: string;
  readonly path?: string;
  /** Checked with the house rules; default: as a foreign page. */
  readonly home?: boolean;
  /** Other files of the folder; without any the page stands alone. */
  readonly files?: readonly string[];
}

export interface FailingExample extends Example {
  /** Default: one error. */
  readonly found?: readonly Level[];
  /** Ends of the selectors, in order. */
  readonly at?: readonly string[];
}

/** A rule needs both kinds of examples; that the registry knows it, `index.test.ts` says. */
function describeWhole({ failing, passing }: Record<"failing" | "passing", readonly unknown[]>): void {
  test("has failing and passing examples", () => {
    expect(failing.length).toBeGreaterThan(0);
    expect(passing.length).toBeGreaterThan(0);
  });
}

/** Runs a page rule over examples; every finding must be complete and German. */
export function describePageRule(rule: PageRule, examples: { failing: FailingExample[]; passing: Example[] }): void {
  const findings = (example: Example): readonly Finding[] => {
    const path = example.path ?? "index.html";
    const folder = folderOf({ [path]: example.html }, example.files);
    const context: StaticContext = { folder, house: example.home === true ? house : null };
    const asking = { neighbours: neighboursIn(context), house: context.house };
    return folder.pages.flatMap((page) => rule.check(page, asking));
  };
  describe(rule.id, () => {
    describeWhole(examples);
    test.each(examples.failing)("reports $case", (example) => {
      const found = findings(example);
      expect(found.map((finding) => finding.level)).toEqual(example.found ?? ["error"]);
      for (const finding of found) expectComplete(finding, rule);
      if (example.at) {
        expect(found.map((finding, i) => finding.selector?.endsWith(example.at?.[i] ?? "?"))).toEqual(
          found.map(() => true),
        );
      }
    });
    test.each(examples.passing)("accepts $case", (example) => {
      expect(findings(example)).toEqual([]);
    });
  });
}

export interface FolderExample {
  readonly case: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly root?: string;
  readonly home?: boolean;
}

export interface FailingFolderExample extends FolderExample {
  /** `level file` of each finding, in order. */
  readonly found: readonly string[];
}

/** Runs a folder rule over examples; house rules hold unless the example says `home: false`. */
export function describeFolderRule(
  rule: FolderRule,
  examples: { failing: FailingFolderExample[]; passing: FolderExample[] },
): void {
  const findings = (example: FolderExample): readonly Finding[] =>
    rule.check({
      folder: folderOf(example.pages, example.files, example.root),
      house: example.home === false ? null : house,
    });
  describe(rule.id, () => {
    describeWhole(examples);
    test.each(examples.failing)("reports $case", (example) => {
      const found = findings(example);
      expect(found.map(({ level, file }) => `${level} ${file}`)).toEqual(example.found);
      for (const finding of found) expectComplete(finding, rule);
    });
    test.each(examples.passing)("accepts $case", (example) => {
      expect(findings(example)).toEqual([]);
    });
  });
}

function expectComplete(finding: Finding, rule: PageRule | FolderRule): void {
  expect(finding.rule).toBe(rule.id);
  expect(finding.message).toMatch(/^\p{Lu}|^[„<]|^\d/u);
  expect(finding.message).toMatch(/[.“?]$/);
  expect(finding.remedy).toMatch(/[.“]$/);
  expect(rule.criteria).toEqual(expect.arrayContaining([...(finding.criteria ?? [])]));
}
