import type { Finding, Level } from "../../finding.ts";
import { CRITERIA, criterionByNumber, criterionUrl } from "../../wcag/criteria.ts";
import type { ReportFinding } from "../merge.ts";
import type { CheckReport } from "../report/report.ts";
import { evidenceByCriterion, type Outcome, outcomeOf } from "./by-criterion.ts";

/** The terms that are used, written out so that no program must fetch them. */
const CONTEXT = {
  dct: "http://purl.org/dc/terms/",
  earl: "http://www.w3.org/ns/earl#",
  foaf: "http://xmlns.com/foaf/0.1/",
  ptr: "http://www.w3.org/2009/pointers#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  title: { "@id": "dct:title", "@language": "de" },
  info: { "@id": "earl:info", "@language": "de" },
  version: "dct:hasVersion",
  name: "foaf:name",
  date: { "@id": "dct:date", "@type": "xsd:date" },
  isPartOf: { "@id": "dct:isPartOf", "@type": "@id" },
  assertedBy: { "@id": "earl:assertedBy", "@type": "@id" },
  subject: { "@id": "earl:subject", "@type": "@id" },
  test: { "@id": "earl:test", "@type": "@id" },
  mode: { "@id": "earl:mode", "@type": "@id" },
  result: "earl:result",
  outcome: { "@id": "earl:outcome", "@type": "@id" },
  pointer: "earl:pointer",
  expression: "ptr:expression",
  line: "ptr:lineNumber",
  column: "ptr:charNumber",
};

type Node = Readonly<Record<string, unknown>>;

/** So many places of one rule on one page are pointed at; all stand in `findings.json`. */
const MOST_POINTERS = 20;

/**
 * The run in the W3C's Evaluation and Report Language (EARL 1.0 Schema) as JSON-LD: each rule and criterion on the
 * whole site, each rule on each page that it found fault with, and what people said of each criterion.
 * @param linkTo address of a page, or of the site for "", as seen from the file
 */
export function earlReport(report: CheckReport, linkTo: (path: string) => string): Node {
  const site = linkTo("");
  const subjects = [
    { "@id": site, "@type": "earl:TestSubject", title: report.owner?.title ?? "Geprüfter Ordner" },
    ...report.checked.map(({ path }) => ({
      "@id": linkTo(path),
      "@type": "earl:TestSubject",
      title: path,
      isPartOf: site,
    })),
  ];
  const people = peopleOf(report);
  const graph: Node[] = [
    ...toolsOf(report),
    ...[...people].map(([name, id]) => ({ "@id": id, "@type": ["earl:Assertor", "foaf:Agent"], name })),
    ...subjects,
    ...CRITERIA.map((criterion) => ({
      "@id": criterionUrl(criterion),
      "@type": "earl:TestRequirement",
      title: `${criterion.number} ${criterion.title}`,
    })),
    ...testsOf(report),
    ...rulesOnSite(report, site),
    ...rulesOnPages(report, linkTo),
    ...criteriaOnSite(report, site, people),
  ];
  return { "@context": CONTEXT, "@graph": graph };
}

const toolId = (name: string): string => `#werkzeug/${encodeURIComponent(name)}`;
const ruleId = (id: string): string => `#regel/${id}`;

/** Those who assert: every tool of the run, and our own checks in the browser under their own name. */
function toolsOf({ tools, rules }: CheckReport): Node[] {
  const own = tools.find(({ name }) => name === "Aushang")?.version;
  const names = new Set([...tools.map(({ name }) => name), ...rules.map(({ tool }) => tool)]);
  return [...names].map((name) => {
    const version = tools.find((tool) => tool.name === name)?.version ?? own;
    return {
      "@id": toolId(name),
      "@type": ["earl:Assertor", "earl:Software"],
      title: name,
      ...(version === undefined ? {} : { version }),
    };
  });
}

function peopleOf({ owner }: CheckReport): Map<string, string> {
  const names = new Set(owner?.review.checklist.flatMap(({ by }) => by ?? []));
  return new Map([...names].map((name, index) => [name, `#stelle/${index + 1}`]));
}

/** Every rule that ran or found something, as a test. */
function testsOf(report: CheckReport): Node[] {
  const criteria = new Map(report.rules.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule.criteria] as const)));
  for (const { rule, criteria: named = [] } of report.findings) if (!criteria.has(rule)) criteria.set(rule, named);
  return [...criteria].map(([id, numbers]) => {
    const requirements = numbers.flatMap((number) => criterionByNumber(number) ?? []).map(criterionUrl);
    return {
      "@id": ruleId(id),
      "@type": "earl:TestCase",
      title: id,
      ...(requirements.length === 0 ? {} : { isPartOf: requirements }),
    };
  });
}

function rulesOnSite(report: CheckReport, site: string): Node[] {
  const wasInBrowser = report.checked.some(({ browser }) => browser === "fresh" || browser === "cached");
  const worst = new Map<string, Outcome>();
  for (const { level, rule, witnesses = [rule] } of report.findings)
    for (const id of witnesses) if (worst.get(id) !== "failed") worst.set(id, OUTCOMES[level]);
  return report.rules.flatMap(({ tool, inBrowser, rules }) =>
    rules.map(({ id }) => {
      const outcome = worst.get(id) ?? (inBrowser && !wasInBrowser ? "untested" : "passed");
      return assertion(toolId(tool), site, ruleId(id), outcome);
    }),
  );
}

/** What a finding says of its rule: advice is no doubt. */
const OUTCOMES: Readonly<Record<Level, Outcome>> = { error: "failed", warning: "cantTell", hint: "passed" };

function rulesOnPages(report: CheckReport, linkTo: (path: string) => string): Node[] {
  const pages = new Set(report.checked.map(({ path }) => path));
  const toolOf = new Map(report.rules.flatMap(({ tool, rules }) => rules.map(({ id }) => [id, tool] as const)));
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of report.findings) {
    if (finding.level === "hint" || !pages.has(finding.file)) continue;
    const key = JSON.stringify([finding.file, finding.rule, finding.level]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const tool = toolOf.get(first.rule) ?? (first.rule.startsWith("htmlcs/") ? "HTML_CodeSniffer" : "Aushang");
    const pointers = group.slice(0, MOST_POINTERS).flatMap(pointersOf);
    return [
      assertion(toolId(tool), linkTo(first.file), ruleId(first.rule), OUTCOMES[first.level], {
        info: `${first.message} ${first.remedy}`,
        ...(pointers.length === 0 ? {} : { pointer: pointers }),
      }),
    ];
  });
}

function pointersOf({ selector, line, column }: Finding): Node[] {
  return [
    ...(selector === undefined ? [] : [{ "@type": "ptr:CSSSelectorPointer", expression: selector }]),
    ...(line === undefined
      ? []
      : [{ "@type": "ptr:LineCharPointer", line, ...(column === undefined ? {} : { column }) }]),
  ];
}

/** What the tools together say of each criterion, and what people say. */
function criteriaOnSite(report: CheckReport, site: string, people: ReadonlyMap<string, string>): Node[] {
  return evidenceByCriterion(report).flatMap(({ criterion, byTools, verdict }) => {
    const test = criterionUrl(criterion);
    const person = people.get(verdict?.by ?? "");
    const outcome = outcomeOf(verdict);
    const automatic = assertion(toolId("Aushang"), site, test, byTools);
    if (verdict === null || person === undefined || outcome === null) return [automatic];
    const manual = assertion(person, site, test, outcome, verdict.note === null ? {} : { info: verdict.note });
    return [automatic, { ...manual, mode: "earl:manual", date: verdict.date }];
  });
}

function assertion(assertedBy: string, subject: string, test: string, outcome: Outcome, more: Node = {}): Node {
  return {
    "@type": "earl:Assertion",
    assertedBy,
    subject,
    test,
    mode: "earl:automatic",
    result: { "@type": "earl:TestResult", outcome: `earl:${outcome}`, ...more },
  };
}
