import { type Criterion, criterion, type Principle } from "./criterion.ts";
import { OPERABLE } from "./operable.ts";
import { PERCEIVABLE } from "./perceivable.ts";
import { UNDERSTANDABLE } from "./understandable.ts";

export type { Criterion } from "./criterion.ts";

/** Principle 4: it works with any user agent. */
const ROBUST: readonly Criterion[] = [
  criterion(
    "4.1.2",
    "A",
    "Name, Rolle, Wert",
    "name-role-value",
    "Sagt das Vorleseprogramm bei jedem Bedienelement, was es ist, wie es heißt und ob es auf- oder zugeklappt ist?",
  ),
  criterion(
    "4.1.3",
    "AA",
    "Statusmeldungen",
    "status-messages",
    "Werden Meldungen wie „Gesendet“ vorgelesen, ohne dass man sie suchen muss?",
  ),
];

export const PRINCIPLES: readonly { readonly name: Principle; readonly criteria: readonly Criterion[] }[] = [
  { name: "Wahrnehmbar", criteria: PERCEIVABLE },
  { name: "Bedienbar", criteria: OPERABLE },
  { name: "Verständlich", criteria: UNDERSTANDABLE },
  { name: "Robust", criteria: ROBUST },
];

/** All 55 success criteria of WCAG 2.2 on levels A and AA, in the order of the standard. */
export const CRITERIA: readonly Criterion[] = PRINCIPLES.flatMap(({ criteria }) => criteria);

const BY_NUMBER: ReadonlyMap<string, Criterion> = new Map(CRITERIA.map((one) => [one.number, one]));

/** The criterion with this number; undefined for AAA and for numbers that WCAG 2.2 does not have. */
export function criterionByNumber(number: string): Criterion | undefined {
  return BY_NUMBER.get(number);
}

/** EN 301 549 repeats WCAG's criteria for web pages in its chapter 9 under WCAG's own numbers. */
export function en301549({ number }: Criterion): string {
  return `9.${number}`;
}

/** Where the W3C explains the criterion. */
export function understandingUrl({ anchor }: Criterion): string {
  return `https://www.w3.org/WAI/WCAG22/Understanding/${anchor}`;
}

/** The criterion itself, as programs name it. */
export function criterionUrl({ anchor }: Criterion): string {
  return `https://www.w3.org/TR/WCAG22/#${anchor}`;
}
