import { type Finding, type Level, sortFindings } from "../finding.ts";
import { type Element, placeOf } from "./dom.ts";
import { elementAtPlace, elementBySelector } from "./locate.ts";
import type { HtmlPage } from "./types.ts";

/** A finding of the gate; `witnesses` names the rules that agree, where there is more than one. */
export interface ReportFinding extends Finding {
  readonly witnesses?: readonly string[];
}

const GRAVITY: Record<Level, number> = { error: 0, warning: 1, hint: 2 };
/** Whose words are used when several say the same; our own rules come first. */
const VOICES = ["aushang", "axe", "html-validate", "htmlhint", "htmlcs"];

/**
 * Joins what several engines say about the same element and criterion into one finding, and gives findings that
 * only know a selector their place in the source. What the engine that speaks says twice is never joined, nor is advice.
 * @param findings all findings about this page
 */
export function mergeFindings(page: HtmlPage, findings: readonly Finding[]): ReportFinding[] {
  if (areSettled(findings)) return sortFindings([...findings].sort(byWeight));
  const atPlace = elementAtPlace(page);
  const merged: { element: Element | null; parts: Finding[] }[] = [];
  const byElement = new Map<Element, { element: Element | null; parts: Finding[] }[]>();
  for (const finding of [...findings].sort(byWeight)) {
    const element = elementOf(page, finding, atPlace);
    const placed = element === null || finding.line !== undefined ? finding : { ...finding, ...placeOf(element) };
    const groups = element === null ? [] : (byElement.get(element) ?? []);
    const group = groups.find(({ parts }) => agrees(parts, placed));
    if (group !== undefined) {
      group.parts.push(placed);
      continue;
    }
    const own = { element, parts: [placed] };
    merged.push(own);
    if (element !== null) byElement.set(element, [...groups, own]);
  }
  return sortFindings(merged.flatMap(({ parts }) => join(parts)));
}

/** Whether there is nothing to look up and nothing to join: the page need not be parsed. */
export function areSettled(findings: readonly Finding[]): boolean {
  const placed = findings.filter(({ line, selector }) => line !== undefined || selector !== undefined);
  return placed.length < 2 && placed.every(({ line }) => line !== undefined);
}

function byWeight(a: Finding, b: Finding): number {
  return GRAVITY[a.level] - GRAVITY[b.level] || VOICES.indexOf(engineOf(a)) - VOICES.indexOf(engineOf(b));
}

function elementOf(
  page: HtmlPage,
  { line, column, selector }: Finding,
  atPlace: (line: number, column: number) => Element | null,
): Element | null {
  if (line !== undefined) return atPlace(line, column ?? 1);
  return selector === undefined ? null : elementBySelector(page, selector);
}

function agrees(parts: readonly Finding[], finding: Finding): boolean {
  if (finding.level === "hint") return false;
  const [voice] = parts;
  const another = voice !== undefined && engineOf(voice) !== engineOf(finding);
  return another && parts.some((part) => part.criteria?.some((criterion) => finding.criteria?.includes(criterion)));
}

/** `axe/image-alt` → `axe`; rules of our own have no prefix. */
function engineOf({ rule }: Finding): string {
  return rule.includes("/") ? rule.slice(0, rule.indexOf("/")) : "aushang";
}

function join(parts: readonly Finding[]): ReportFinding[] {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return [...parts];
  const selector = parts.find((part) => part.selector !== undefined)?.selector;
  return [
    {
      ...first,
      ...(selector === undefined ? {} : { selector }),
      criteria: [...new Set(parts.flatMap((part) => part.criteria ?? []))].sort(),
      witnesses: parts.map((part) => part.rule),
    },
  ];
}
