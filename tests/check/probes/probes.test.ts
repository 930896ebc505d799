import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { probes } from "../../../src/check/probes/index.ts";
import { type ProbeFinding, probePage } from "../../../src/check/probes/run.ts";
import { examples } from "./examples/index.ts";
import { openStage, type Stage } from "./support.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("every probe has examples, and every example its probe", () => {
  const ids = probes.map(({ id }) => id);
  expect(examples.map(({ probe }) => probe.id).sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  for (const { probe, failing, passing } of examples) {
    expect(probes, probe.id).toContain(probe);
    expect(failing.length, `failing examples of ${probe.id}`).toBeGreaterThan(0);
    expect(passing.length, `passing examples of ${probe.id}`).toBeGreaterThan(0);
  }
});

describe.each(examples)("$probe.id", ({ probe, failing, passing }) => {
  const only = [probe];
  const findings = (html: string): Promise<readonly ProbeFinding[]> =>
    probePage(stage.tab, stage.show(html), { probes: only });

  test.each(failing)("reports $case", async ({ html, found = ["error"], at = "" }) => {
    const told = await findings(html);
    expect(told.map(({ level }) => level)).toEqual(found);
    expect(told[0]?.selector ?? "").toMatch(new RegExp(`${at.replace(/[()]/g, "\\$&")}$`));
    for (const { rule, message, remedy, criteria } of told) {
      expect(rule).toBe(`layout/${probe.id}`);
      expect(message).toMatch(/^\S.*[.!?“)]$/su);
      expect(remedy).toMatch(/^[A-ZÄÖÜ„].*[.“]$/su);
      expect(probe.criteria).toEqual(expect.arrayContaining([...criteria]));
    }
  });

  test.each(passing)("accepts $case", async ({ html }) => {
    expect(await findings(html)).toEqual([]);
  });
});
