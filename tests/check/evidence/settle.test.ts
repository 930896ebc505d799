import { describe, expect, test } from "vitest";
import { settle } from "../../../src/check/evidence/settle.ts";
import { acceptance, finding, lone, owner } from "./support.ts";

describe("accepted findings", () => {
  test("are set aside with their acceptance and fail nothing", () => {
    const settled = settle([finding(), lone({ rule: "titel" })], owner({ accepted: [acceptance()] }), true);
    expect(settled.accepted).toEqual([{ ...finding(), acceptance: 0 }]);
    expect(settled.findings.map(({ rule }) => rule)).toEqual(["titel"]);
    expect(settled.counts).toEqual({ error: 1, warning: 0, hint: 0 });
    expect(settle([finding()], owner({ accepted: [acceptance()] }), true).passed).toBe(true);
  });

  test.each([
    ["another rule", acceptance({ rule: "titel" })],
    ["another page", acceptance({ page: "index.html" })],
    ["another element", acceptance({ selector: "#inhalt > img:nth-child(2)" })],
    ["another time", acceptance({ isExpired: true })],
  ])("do not hold for %s", (_, one) => {
    expect(settle([finding()], owner({ accepted: [one] }), false).findings).toEqual([finding()]);
  });

  test("hold for page and element, and when the rule only agrees with another", () => {
    const exact = acceptance({ rule: "htmlhint/alt-require", page: "2024/11.html", selector: "#inhalt > img" });
    expect(settle([finding()], owner({ accepted: [exact] }), true).findings).toEqual([]);
  });

  test.each([
    "browser-check-failed",
    "page-not-checked",
    "page-too-large",
    "layout/probe-failed",
    "html-validate/not-checked",
  ])("cannot be pages that nobody could judge: %s", (rule) => {
    const one = lone({ rule });
    expect(settle([one], owner({ accepted: [acceptance({ rule })] }), false).findings).toEqual([one]);
  });

  test("that match nothing are a warning at their place, when everything was checked", () => {
    const unused = owner({ accepted: [acceptance()] });
    expect(settle([], unused, true).findings).toEqual([
      {
        level: "warning",
        rule: "acceptance-unused",
        file: "content/pruefung.yaml",
        line: 70,
        column: 5,
        message: "„axe/image-alt“ ist hingenommen, aber kein Befund passt dazu.",
        remedy: "Den Eintrag entfernen, oder „rule“, „page“ und „selector“ berichtigen.",
      },
    ]);
    expect(settle([], unused, false).findings).toEqual([]);
    expect(settle([], owner({ accepted: [acceptance({ isExpired: true })] }), true).findings).toEqual([]);
  });
});

describe("the claim of full conformance", () => {
  const full = { conformance: "vollständig", conformancePlace: { file: "content/pruefung.yaml", line: 6 } } as const;

  test("stands beside good pages and advice", () => {
    expect(settle([finding({ level: "hint" })], owner(full), true).passed).toBe(true);
  });

  test("falls with a warning that nobody looked at", () => {
    const { passed, findings } = settle([finding({ level: "warning" })], owner(full), true);
    expect(passed).toBe(false);
    expect(findings.at(-1)).toMatchObject({
      level: "error",
      rule: "statement-claim",
      file: "content/pruefung.yaml",
      line: 6,
      message:
        "Die Erklärung zur Barrierefreiheit sagt „vollständig“, aber die Prüfung ergab 1 Warnung, zuerst „axe/image-alt“ in 2024/11.html.",
    });
  });

  test("stands when the warning is accepted, but never beside an error", () => {
    const accepted = { ...full, accepted: [acceptance()] };
    expect(settle([finding({ level: "warning" })], owner(accepted), true).passed).toBe(true);
    expect(settle([finding()], owner(accepted), true).findings[0]?.message).toContain("ergab 1 Fehler");
  });

  test("is no matter to others, and to those who claim less", () => {
    expect(settle([finding({ level: "warning" })], null, true).passed).toBe(true);
    expect(settle([finding({ level: "warning" })], owner(), true).passed).toBe(true);
  });

  test("is judged once when reports are joined", () => {
    const parts = [finding({ level: "warning" }), finding({ level: "warning", file: "2024/12.html" })];
    const joined = parts.flatMap((part) => settle([part], owner(full), false).findings);
    expect(settle(joined, owner(full), false).findings.map(({ rule }) => rule)).toEqual([
      "axe/image-alt",
      "axe/image-alt",
      "statement-claim",
    ]);
  });
});
