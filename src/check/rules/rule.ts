import type { Finding, Level } from "../../finding.ts";
import { type Element, focusOn, placeOf, selectorOf } from "../dom.ts";
import type { FolderCheck, HouseRules, HtmlPage, PageCheck, PageContext, StaticContext } from "../types.ts";

export interface PageRule {
  readonly id: string;
  /** WCAG 2.2 success criteria that the rule is about; none where it is only good practice or a house rule. */
  readonly criteria: readonly string[];
  readonly check: PageCheck;
}

export interface FolderRule {
  readonly id: string;
  /** As of `PageRule`. */
  readonly criteria: readonly string[];
  readonly check: FolderCheck;
}

/** Where a finding stands. */
export type Place = Pick<Finding, "file" | "line" | "column" | "selector">;

/** Writes findings: German message, German remedy, and the WCAG criteria where not all of the rule's own are meant. */
export type Report<Where> = Readonly<
  Record<Level, (where: Where, message: string, remedy: string, criteria?: readonly string[]) => void>
>;

/** The place of an element, or of the whole page for null. */
export function at(page: HtmlPage, element: Element | null = null): Place {
  if (element === null) return { file: page.path };
  return { file: page.path, ...placeOf(element), selector: selectorOf(page, element) };
}

function collect<Where>(rule: string, own: readonly string[], toPlace: (where: Where) => Place) {
  const findings: Finding[] = [];
  return {
    findings,
    report: {
      error: writer(findings, "error", rule, own, toPlace),
      warning: writer(findings, "warning", rule, own, toPlace),
      hint: writer(findings, "hint", rule, own, toPlace),
    } satisfies Report<Where>,
  };
}

/** Stands outside of `collect`, which runs for every rule on every page: tsx names functions anew at each run. */
function writer<Where>(
  findings: Finding[],
  level: Level,
  rule: string,
  own: readonly string[],
  toPlace: (where: Where) => Place,
): Report<Where>[Level] {
  return (where, message, remedy, criteria = own) => {
    findings.push({ level, rule, ...toPlace(where), criteria, message, remedy });
  };
}

/** A rule over one page that holds for anybody's page. Findings name an element, or null for the whole page. */
export function pageRule(
  id: string,
  criteria: readonly string[],
  run: (page: HtmlPage, report: Report<Element | null>, context: PageContext) => void,
): PageRule {
  const check: PageCheck = (page, context) => {
    focusOn(page);
    const { findings, report } = collect<Element | null>(id, criteria, (element) => at(page, element));
    run(page, report, context);
    return findings;
  };
  return { id, criteria, check };
}

/** A rule over one page that only the house makes: silent on foreign pages. */
export function houseRule(
  id: string,
  criteria: readonly string[],
  run: (page: HtmlPage, report: Report<Element | null>, house: HouseRules, context: PageContext) => void,
): PageRule {
  return pageRule(id, criteria, (page, report, context) => {
    if (context.house !== null) run(page, report, context.house, context);
  });
}

/** A rule over the whole folder; findings name a place, see `at`. */
export function folderRule(
  id: string,
  criteria: readonly string[],
  run: (context: StaticContext, report: Report<Place>) => void,
): FolderRule {
  const check: FolderCheck = (context) => {
    const { findings, report } = collect<Place>(id, criteria, (place) => place);
    run(context, report);
    return findings;
  };
  return { id, criteria, check };
}

/** A rule over the whole folder that only the house makes. */
export function houseFolderRule(
  id: string,
  criteria: readonly string[],
  run: (context: StaticContext, report: Report<Place>, house: HouseRules) => void,
): FolderRule {
  return folderRule(id, criteria, (context, report) => {
    if (context.house !== null) run(context, report, context.house);
  });
}

/** What breaks the house's own promise is an error; on foreign pages the same is only worth a look. */
export function strictAtHome(context: Pick<StaticContext, "house">): "error" | "warning" {
  return context.house === null ? "warning" : "error";
}
