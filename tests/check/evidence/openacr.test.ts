import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { openAcr } from "../../../src/check/evidence/openacr.ts";
import type { CheckReport } from "../../../src/check/report/report.ts";
import { CRITERIA } from "../../../src/wcag/criteria.ts";
import { checklist, finding, owner, report } from "./support.ts";

const contact = z.looseObject({ email: z.string(), company_name: z.string(), website: z.string() });
/** The terms of the catalog 2.5-edition-wcag-2.2-en. */
const adherence = z.strictObject({
  level: z.enum(["supports", "partially-supports", "does-not-support", "not-applicable", "not-evaluated"]),
  notes: z.string().min(1),
});
const chapter = z.strictObject({
  notes: z.string(),
  criteria: z.array(
    z.strictObject({
      num: z.string(),
      components: z.array(z.strictObject({ name: z.enum(["web", "electronic-docs"]), adherence })).length(1),
    }),
  ),
});
/** What the schema openacr-0.1.0 wants, and no field that it does not know. */
const openAcrShape = z.strictObject({
  title: z.string(),
  product: z.strictObject({ name: z.string(), description: z.string() }),
  author: contact,
  vendor: contact,
  report_date: z.string(),
  notes: z.string(),
  evaluation_methods_used: z.string(),
  catalog: z.literal("2.5-edition-wcag-2.2-en"),
  chapters: z.strictObject({
    success_criteria_level_a: chapter,
    success_criteria_level_aa: chapter,
    success_criteria_level_aaa: z.strictObject({ disabled: z.literal(true), notes: z.string() }),
  }),
});

/** Read by the rules of YAML 1.1 as well, in which an unquoted day is no text. */
function read(run: CheckReport, whose = owner(), version: "1.1" | "1.2" = "1.1") {
  return openAcrShape.parse(parse(openAcr({ ...run, owner: whose }, whose), { version }));
}

function levels(run: CheckReport, whose = owner()) {
  const { success_criteria_level_a: a, success_criteria_level_aa: aa } = read(run, whose).chapters;
  return new Map(
    [...a.criteria, ...aa.criteria].map(({ num, components }) => [num, components[0]?.adherence.level] as const),
  );
}

describe("the OpenACR report", () => {
  test("fits schema and catalog, with every criterion in the chapter of its level", () => {
    for (const version of ["1.1", "1.2"] as const) {
      const { chapters, report_date } = read(report(), owner(), version);
      expect(report_date).toBe("2026-11-20");
      const of = (level: string) => CRITERIA.filter((one) => one.level === level).map(({ number }) => number);
      expect(chapters.success_criteria_level_a.criteria.map(({ num }) => num)).toEqual(of("A"));
      expect(chapters.success_criteria_level_aa.criteria.map(({ num }) => num)).toEqual(of("AA"));
    }
  });

  test("claims no more than was reviewed", () => {
    const partly = checklist("offen", {
      "2.1.1": { result: "erfüllt", by: "Redaktion", date: "2026-11-20", isCurrent: true },
      "1.2.1": { result: "nicht anwendbar", by: "Redaktion", date: "2026-11-20", isCurrent: true },
      "2.4.7": { result: "erfüllt", by: "Redaktion", date: "2024-11-20", isCurrent: false },
    });
    const found = levels(report({ findings: [] }), owner({ checklist: partly }));
    expect(found.get("2.1.1")).toBe("supports");
    expect(found.get("1.2.1")).toBe("not-applicable");
    expect(found.get("2.4.7")).toBe("not-evaluated");
    expect(found.get("1.4.3")).toBe("not-evaluated");
  });

  test("tells a fault on some pages from one on most", () => {
    expect(levels(report()).get("1.1.1")).toBe("does-not-support");
    expect(levels(report({ findings: [finding()] })).get("1.1.1")).toBe("partially-supports");
  });

  test("says why, in words", () => {
    const [first] = read(report()).chapters.success_criteria_level_a.criteria;
    expect(first?.components[0]?.adherence.notes).toBe(
      "Regeln der Werkzeuge: 1, auf 2 Seiten: 2 Fehler, 0 Warnungen, 0 hingenommen. Redaktion, 20. November 2026: erfüllt.",
    );
  });
});
