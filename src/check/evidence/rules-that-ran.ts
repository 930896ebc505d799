import { HTML_VALIDATE_RULES } from "../engines/html-validate-rules.ts";
import { HTMLHINT_RULES } from "../engines/htmlhint-rules.ts";
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

type Criteria = Readonly<Record<string, { readonly criteria: readonly string[] }>>;

/** All rules of a run by tool, named as findings name them, with the criteria that each looks after. */
export function rulesThatRan(withBrowser: boolean): RuleList[] {
  const table = (prefix: string, rules: Criteria) =>
    Object.entries(rules).map(([id, { criteria }]) => ({ id: `${prefix}/${id}`, criteria }));
  const inSource = [
    { tool: "Aushang", rules: ruleCriteria },
    { tool: "htmlhint", rules: table("htmlhint", HTMLHINT_RULES) },
    { tool: "html-validate", rules: table("html-validate", HTML_VALIDATE_RULES) },
  ];
  const inBrowser = [
    { tool: "Aushang im Browser", rules: probeCriteria },
    { tool: "axe-core", rules: table("axe", AXE) },
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
