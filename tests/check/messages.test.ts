import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { RawIssue } from "../../src/check/engines/pa11y.ts";
import { readPa11yConfig } from "../../src/check/engines/pa11y-config.ts";
import { DEMOTIONS, demotionOf } from "../../src/check/messages/demoted-rules.ts";
import { HTMLCS } from "../../src/check/messages/htmlcs.ts";
import { AXE, translate } from "../../src/check/messages/translate.ts";

interface AxeRule {
  readonly ruleId: string;
  readonly tags: readonly string[];
}

const require = createRequire(createRequire(import.meta.url).resolve("pa11y"));
const axe: { getRules: () => AxeRule[] } = require("axe-core");
/** What pa11y selects for WCAG2AA, with the one rule of WCAG 2.2 that we add and without the one that we leave out. */
const SELECTED = ["wcag2a", "wcag21a", "wcag2aa", "wcag21aa", "best-practice"];
const rulesThatRun = axe
  .getRules()
  .filter(({ ruleId, tags }) => ruleId === "target-size" || tags.some((tag) => SELECTED.includes(tag)))
  .filter(({ ruleId, tags }) => !tags.includes("experimental") && ruleId !== "label-content-name-mismatch");

function issue(overrides: Partial<RawIssue>): RawIssue {
  return {
    runner: "axe",
    code: "image-alt",
    type: "error",
    message: "Images must have alternative text",
    selector: "html > body > img",
    needsReview: false,
    ...overrides,
  };
}

const NONE = new Set<string>();
const htmlcs = (technique: string) =>
  issue({ runner: "htmlcs", code: `WCAG2AA.Principle1.Guideline1_1.1_1_1.${technique}` });

describe("axe's findings in German", () => {
  test("every rule that runs has words, and no other", () => {
    expect(Object.keys(AXE).sort()).toEqual(rulesThatRun.map(({ ruleId }) => ruleId).sort());
  });

  test("the criteria are the ones axe itself names", () => {
    const criteria = rulesThatRun.map(({ ruleId, tags }) => [
      ruleId,
      tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join(".") ?? []).sort(),
    ]);
    expect(Object.fromEntries(Object.entries(AXE).map(([id, rule]) => [id, [...rule.criteria].sort()]))).toEqual(
      Object.fromEntries(criteria),
    );
  });

  test("a rule that nobody translated keeps its own words, in quotation marks", () => {
    expect(translate(issue({ code: "brand-new", message: "Something is wrong" }), "a.html", NONE)).toMatchObject({
      rule: "axe/brand-new",
      message: "axe meldet: „Something is wrong“",
      criteria: [],
    });
  });

  test("what axe could not decide is a warning that says so", () => {
    const finding = translate(issue({ code: "color-contrast", type: "error", needsReview: true }), "a.html", NONE);
    expect(finding.level).toBe("warning");
    expect(finding.message).toMatch(/nicht sicher entscheiden/);
  });

  test.each<[RawIssue["type"], string]>([
    ["error", "error"],
    ["warning", "warning"],
    ["notice", "hint"],
  ])("%s becomes %s", (type, level) => {
    expect(translate(issue({ type }), "a.html", NONE).level).toBe(level);
  });
});

describe("HTML_CodeSniffer's findings in German", () => {
  test("criterion and technique come out of the code", () => {
    expect(translate(htmlcs("H67.1"), "a.html", NONE)).toEqual({
      level: "error",
      rule: "htmlcs/H67.1",
      file: "a.html",
      selector: "html > body > img",
      criteria: ["1.1.1"],
      ...HTMLCS["H67.1"],
    });
  });

  test.each([
    ["WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.InputText.Name", ["4.1.2"], "H91.*.Name"],
    ["WCAG2AA.Principle1.Guideline1_3.1_3_1.H49.Center", ["1.3.1"], "H49.*"],
    ["WCAG2AA.Principle1.Guideline1_4.1_4_3_Contrast.G18.Fail", ["1.4.3"], "G18.Fail"],
    ["WCAG2AA.Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID", ["2.4.1"], "G1,G123,G124.NoSuchID"],
    ["WCAG2AA.Principle4.Guideline4_1.4_1_1.F77", [], "F77"],
  ])("%s is understood", (code, criteria, key) => {
    const finding = translate(issue({ runner: "htmlcs", code }), "a.html", NONE);
    expect(finding).toMatchObject({ criteria, ...HTMLCS[key] });
  });

  test("an error of a demoted rule is a warning, or a hint where another rule answers exactly", () => {
    const sameId = issue({ runner: "htmlcs", code: "WCAG2AA.Principle4.Guideline4_1.4_1_1.F77" });
    const demoted = new Set([htmlcs("H37").code, sameId.code]);
    expect(translate(sameId, "a.html", demoted).level).toBe("hint");
    expect(translate(htmlcs("H37"), "a.html", demoted).level).toBe("warning");
    expect(translate(htmlcs("H67.1"), "a.html", demoted).level).toBe("error");
  });

  test("an unknown technique keeps its own words", () => {
    expect(translate({ ...htmlcs("X1"), message: "Odd" }, "a.html", NONE).message).toBe(
      "HTML_CodeSniffer meldet: „Odd“",
    );
  });
});

describe("demoted rules", () => {
  test("each has a reason, and each reason has a rule", async () => {
    const { ignore } = await readPa11yConfig();
    expect(ignore.filter((code) => demotionOf(code) === undefined)).toEqual([]);
    expect(DEMOTIONS.filter(({ codes }) => !ignore.some((code) => codes.test(code)))).toEqual([]);
    expect(new Set(ignore).size).toBe(ignore.length);
  });

  test("each has German words", async () => {
    const { ignore } = await readPa11yConfig();
    const untold = ignore.filter((code) =>
      translate(issue({ runner: "htmlcs", code }), "", NONE).message.includes("meldet"),
    );
    expect(untold).toEqual([]);
  });

  test("no rule of axe is among them", async () => {
    const { ignore } = await readPa11yConfig();
    expect(ignore.filter((code) => code in AXE)).toEqual([]);
  });
});

test("every message is a German sentence with a remedy", () => {
  for (const [id, { message, remedy }] of [...Object.entries(AXE), ...Object.entries(HTMLCS)]) {
    for (const sentence of [message, remedy]) expect(sentence, id).toMatch(/^[A-ZÄÖÜ„<].{10,}\.$/);
  }
});
