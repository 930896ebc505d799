import { expect, test } from "vitest";
import { CRITERIA, criterionByNumber, criterionUrl, en301549, understandingUrl } from "../../src/wcag/criteria.ts";

/** How many criteria of level A and AA each guideline of WCAG 2.2 has. */
const GUIDELINES = {
  "1.1": 1,
  "1.2": 5,
  "1.3": 5,
  "1.4": 9,
  "2.1": 3,
  "2.2": 2,
  "2.3": 1,
  "2.4": 8,
  "2.5": 6,
  "3.1": 2,
  "3.2": 5,
  "3.3": 6,
  "4.1": 2,
};

test("all 55 criteria of WCAG 2.2 on levels A and AA are there, in the order of the standard", () => {
  const counts: Record<string, number> = {};
  for (const { number } of CRITERIA) {
    const guideline = number.split(".").slice(0, 2).join(".");
    counts[guideline] = (counts[guideline] ?? 0) + 1;
  }
  expect(counts).toEqual(GUIDELINES);
  expect(CRITERIA.filter(({ level }) => level === "A")).toHaveLength(31);
  const numbers = CRITERIA.map(({ number }) => number);
  const inOrder = [...numbers].sort(new Intl.Collator("en", { numeric: true }).compare);
  expect(numbers).toEqual(inOrder);
});

test("each is told apart, and says in German what a person must look at", () => {
  for (const key of ["number", "title", "anchor", "look"] as const)
    expect(new Set(CRITERIA.map((one) => one[key])).size, key).toBe(CRITERIA.length);
  for (const { number, look, anchor } of CRITERIA) {
    expect(look, number).toMatch(/^[A-ZÄÖÜ].{25,}[?.]$/);
    expect(anchor, number).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  }
});

test("addresses and clauses follow from number and name", () => {
  const reflow = criterionByNumber("1.4.10");
  expect(reflow?.level).toBe("AA");
  if (reflow === undefined) return;
  expect(understandingUrl(reflow)).toBe("https://www.w3.org/WAI/WCAG22/Understanding/reflow");
  expect(criterionUrl(reflow)).toBe("https://www.w3.org/TR/WCAG22/#reflow");
  expect(en301549(reflow)).toBe("9.1.4.10");
  expect(criterionByNumber("4.1.1")).toBeUndefined();
});
