import type { Owner } from "../../../src/check/evidence/owner.ts";
import type { ReportFinding } from "../../../src/check/merge.ts";
import type { CheckReport } from "../../../src/check/report/report.ts";
import type { Acceptance, Result, Review, Verdict } from "../../../src/content/review.ts";
import { CRITERIA } from "../../../src/wcag/criteria.ts";

/** A finding on a page of `report()`. */
export function finding(overrides: Partial<ReportFinding> = {}): ReportFinding {
  return {
    level: "error",
    rule: "axe/image-alt",
    file: "2024/11.html",
    line: 12,
    column: 5,
    selector: "#inhalt > img",
    criteria: ["1.1.1"],
    message: "Einem Bild fehlt der Alternativtext.",
    remedy: "Beschreiben Sie das Bild.",
    witnesses: ["axe/image-alt", "htmlhint/alt-require"],
    ...overrides,
  };
}

/** A finding that only its own rule makes. */
export function lone(overrides: Partial<ReportFinding> = {}): ReportFinding {
  const { witnesses: _, ...rest } = finding(overrides);
  return rest;
}

/** A checklist of all criteria with the same result, but for those named. */
export function checklist(rest: Result, named: Readonly<Record<string, Partial<Verdict>>> = {}): Verdict[] {
  return CRITERIA.map(({ number }) => ({
    criterion: number,
    result: rest,
    by: rest === "offen" ? null : "Redaktion",
    date: rest === "offen" ? null : "2026-11-20",
    note: null,
    pages: [],
    isCurrent: rest !== "offen",
    ...named[number],
  }));
}

export function acceptance(overrides: Partial<Acceptance> = {}): Acceptance {
  return {
    rule: "axe/image-alt",
    page: null,
    selector: null,
    reason: "Das Bild ist nur Zierde.",
    by: "Redaktion",
    date: "2026-11-20",
    until: null,
    isExpired: false,
    place: { file: "content/pruefung.yaml", line: 70, column: 5 },
    ...overrides,
  };
}

export function owner(review: Partial<Review> = {}): Owner {
  return {
    title: "Presseportal der Stadt Musterstadt",
    description: "Meldungen der Stadt.",
    baseUrl: "https://presse.example.org/amt/",
    publisher: "Stadt Musterstadt",
    mail: "barriere@example.org",
    review: {
      conformance: "teilweise",
      conformancePlace: { file: "content/pruefung.yaml" },
      created: "2026-11-20",
      method: "Selbstbewertung",
      assessor: null,
      lastReview: "2026-11-20",
      incompatible: [],
      disproportionate: [],
      outsideLaw: [],
      checklist: checklist("erfüllt"),
      accepted: [],
      ...review,
    },
  };
}

/** A run over two pages with one finding of each level. */
export function report(overrides: Partial<CheckReport> = {}): CheckReport {
  return {
    passed: false,
    folder: "_site",
    pages: 2,
    counts: { error: 2, warning: 1, hint: 1 },
    digest: "0".repeat(64),
    shard: null,
    checked: [
      { path: "2024/11.html", browser: "fresh" },
      { path: "2024/12.html", browser: "cached" },
    ],
    tools: [
      { name: "Aushang", version: "0.1.0" },
      { name: "axe-core", version: "4.11.4" },
    ],
    rules: [
      { tool: "Aushang", inBrowser: false, rules: [{ id: "titel", criteria: ["2.4.2"] }] },
      {
        tool: "axe-core",
        inBrowser: true,
        rules: [
          { id: "axe/image-alt", criteria: ["1.1.1"] },
          { id: "axe/color-contrast", criteria: ["1.4.3"] },
        ],
      },
    ],
    house: true,
    owner: null,
    demoted: [{ code: "WCAG2AA.Principle4.Guideline4_1.4_1_1.F77", reason: "Das Kriterium ist entfallen." }],
    notices: ["Ein Hinweis zum Lauf."],
    findings: [
      finding(),
      finding({ file: "2024/12.html", line: 3 }),
      lone({
        level: "warning",
        rule: "titel",
        message: "Der Titel <b> & „so the title goes“ ist lang.",
        criteria: ["2.4.2"],
        selector: "title",
      }),
      lone({ level: "hint", rule: "rat", message: "Ein Rat.", criteria: [] }),
    ],
    accepted: [],
    ...overrides,
  };
}
