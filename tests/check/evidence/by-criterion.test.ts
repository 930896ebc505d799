import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { evidenceByCriterion } from "../../../src/check/evidence/by-criterion.ts";
import { HTMLCS_CRITERIA, rulesThatRan } from "../../../src/check/evidence/rules-that-ran.ts";
import type { CheckReport } from "../../../src/check/report/report.ts";
import { CRITERIA, criterionByNumber } from "../../../src/wcag/criteria.ts";
import { checklist, owner, report } from "./support.ts";

function evidenceOn(number: string, overrides: Partial<CheckReport> = {}) {
  const found = evidenceByCriterion(report(overrides)).find(({ criterion }) => criterion.number === number);
  if (found === undefined) throw new Error(`No evidence on ${number}`);
  return found;
}

const CLEAN = { findings: [] };

describe("the evidence on a criterion", () => {
  test("names its rules and the pages on which they ran", () => {
    expect(evidenceOn("1.1.1")).toMatchObject({ rules: ["axe/image-alt"], pages: 2, byTools: "failed" });
    expect(evidenceOn("3.2.1")).toMatchObject({ rules: [], pages: 0, byTools: "untested" });
  });

  test("counts only pages that the browser judged for rules of the browser", () => {
    const checked = [
      { path: "2024/11.html", browser: "failed" },
      { path: "2024/12.html", browser: "cached" },
    ] as const;
    expect(evidenceOn("1.1.1", { checked }).pages).toBe(1);
    expect(evidenceOn("2.4.2", { checked }).pages).toBe(2);
  });

  test("is never that programs alone call it met", () => {
    const outcomes = new Set(evidenceByCriterion(report(CLEAN)).map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(["cantTell", "untested"]);
  });

  test("is what people say, unless programs prove the opposite", () => {
    const said = owner({ checklist: checklist("erfüllt", { "1.4.3": { result: "nicht anwendbar" } }) });
    expect(evidenceOn("1.1.1", { ...CLEAN, owner: said }).outcome).toBe("passed");
    expect(evidenceOn("1.4.3", { ...CLEAN, owner: said }).outcome).toBe("inapplicable");
    expect(evidenceOn("1.1.1", { owner: said })).toMatchObject({ outcome: "failed", counts: { error: 2 } });
  });

  test("grows old: what was met is open again, what failed still fails", () => {
    const old = (result: "erfüllt" | "nicht erfüllt") =>
      owner({ checklist: checklist("erfüllt", { "1.1.1": { result, isCurrent: false } }) });
    expect(evidenceOn("1.1.1", { ...CLEAN, owner: old("erfüllt") }).outcome).toBe("cantTell");
    expect(evidenceOn("1.1.1", { ...CLEAN, owner: old("nicht erfüllt") }).outcome).toBe("failed");
  });

  test("fails by a known fault", () => {
    const fault = { content: "Plakat", criteria: ["1.3.1"], reason: "Ohne Struktur.", alternative: null };
    const known = owner({ incompatible: [{ ...fault, since: null, until: null }] });
    expect(evidenceOn("1.3.1", { ...CLEAN, owner: known })).toMatchObject({ outcome: "failed", faults: [fault] });
  });
});

describe("the rules that ran", () => {
  const all = rulesThatRan(true).flatMap(({ rules }) => rules);

  test("are each named once, with criteria that WCAG has", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const odd = all.flatMap(({ criteria }) => criteria).filter((number) => criterionByNumber(number) === undefined);
    expect([...new Set(odd)].every((number) => /^[1-4]\.\d\.\d+$/.test(number) && number !== "4.1.1")).toBe(true);
  });

  test("look after most criteria, and without a browser after fewer", () => {
    const covered = (withBrowser: boolean) => {
      const numbers = new Set(
        rulesThatRan(withBrowser).flatMap(({ rules }) => rules.flatMap(({ criteria }) => criteria)),
      );
      return CRITERIA.filter(({ number }) => numbers.has(number)).length;
    };
    expect(covered(true)).toBeGreaterThan(38);
    expect(covered(false)).toBeLessThan(covered(true));
    expect(rulesThatRan(false).some(({ inBrowser }) => inBrowser)).toBe(false);
  });

  test("of HTML_CodeSniffer are those for which it knows errors", () => {
    const pa11y = createRequire(createRequire(import.meta.url).resolve("pa11y"));
    const standards = join(dirname(pa11y.resolve("@pa11y/html_codesniffer/package.json")), "Standards");
    const wanted = readFileSync(join(standards, "WCAG2AA/ruleset.js"), "utf8");
    const sniffs = readdirSync(join(standards, "WCAG2AAA/Sniffs"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".js"))
      .filter((path) => wanted.includes(`'${path.slice(0, -3).replaceAll(/[/\\]/g, ".")}'`))
      .filter((path) => readFileSync(join(standards, "WCAG2AAA/Sniffs", path), "utf8").includes("HTMLCS.ERROR"));
    const criteria = sniffs.flatMap((path) => /(\d)_(\d)_(\d+)[^/\\]*\.js$/.exec(path)?.slice(1).join(".") ?? []);
    // 4.1.1 is no criterion any more.
    expect([...HTMLCS_CRITERIA]).toEqual([...new Set(criteria)].filter((number) => number !== "4.1.1").sort());
  });
});
