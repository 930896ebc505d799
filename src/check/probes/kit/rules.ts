import type { Tree } from "./tree.ts";

export type Rules = ReturnType<typeof createRules>;

/** One style rule of the page's style sheets, with the conditions of the `@` rules around it. */
export interface StyleRule {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  readonly conditions: readonly string[];
}

/** The style sheets as the browser understood them. Runs in the page. */
export function createRules({ perState }: Tree) {
  let unreadable = false;

  const rules = perState((): StyleRule[] => {
    const found: StyleRule[] = [];
    const visit = (list: CSSRuleList, conditions: readonly string[]): void => {
      for (const rule of list) {
        if (rule instanceof CSSStyleRule) found.push({ selector: rule.selectorText, style: rule.style, conditions });
        else if (rule instanceof CSSImportRule) {
          if (rule.styleSheet !== null) visitSheet(rule.styleSheet, [...conditions, rule.media.mediaText]);
        } else if (rule instanceof CSSGroupingRule) {
          const condition = rule instanceof CSSConditionRule ? [rule.conditionText] : [];
          visit(rule.cssRules, [...conditions, ...condition]);
        }
      }
    };
    const visitSheet = (sheet: CSSStyleSheet, conditions: readonly string[]): void => {
      if (sheet.disabled) return;
      try {
        visit(sheet.cssRules, sheet.media.mediaText === "" ? conditions : [...conditions, sheet.media.mediaText]);
      } catch {
        unreadable = true; // a style sheet of another host
      }
    };
    for (const sheet of document.styleSheets) visitSheet(sheet, []);
    return found;
  });

  /** True when a rule under such a condition may exist. */
  function mayDependOn(condition: RegExp): boolean {
    const isThere = rules().some(({ conditions }) => conditions.some((one) => condition.test(one)));
    return isThere || unreadable;
  }

  /** Elements that the selector means; none where it cannot be asked for. */
  function matching(selector: string): Element[] {
    try {
      return [...document.querySelectorAll(selector)];
    } catch {
      return [];
    }
  }

  return { rules, mayDependOn, matching };
}
