import { markupRules } from "../markup.ts";
import { AXE } from "../messages/translate.ts";
import { probeCriteria } from "../probes/index.ts";
import type { RuleList } from "../report/report.ts";
import { ruleCriteria } from "../rules/index.ts";

/**
 * The criteria for which HTML_CodeSniffer knows errors. Its other tests only ask questions, which the gate does not
 * show; so they prove nothing.
 */
export const HTMLCS_CRITERIA: readonly string[] =
  "1.1.1 1.3.1 1.3.5 1.4.3 2.2.1 2.2.2 2.4.1 2.4.2 3.1.1 3.1.2 3.2.2 4.1.2".split(" ");

/** All rules of a run by tool, named as findings name them, with the criteria that each looks after. */
export function rulesThatRan(withBrowser: boolean): RuleList[] {
  const inSource = [{ tool: "Aushang", rules: ruleCriteria }, ...markupRules()];
  const inBrowser = [
    { tool: "Aushang im Browser", rules: probeCriteria },
    { tool: "axe-core", rules: Object.entries(AXE).map(([id, { criteria }]) => ({ id: `axe/${id}`, criteria })) },
    {
      tool: "HTML_CodeSniffer",
      rules: HTMLCS_CRITERIA.map((number) => ({ id: `htmlcs/${number}`, criteria: [number] })),
    },
  ];
  return [
    ...inSource.map((list) => ({ ...list, inBrowser: false })),
    ...(withBrowser ? inBrowser.map((list) => ({ ...list, inBrowser: true })) : []),
  ];
}
