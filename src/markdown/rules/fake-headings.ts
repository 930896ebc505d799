import type Token from "markdown-it/lib/token.mjs";
import { lineOf, plainText, type Rule } from "../tokens.ts";

const LONGEST = 70;

/** A short paragraph all in bold, or a lone "Hintergrund:", looks like a heading but is none (WCAG 1.3.1). */
export const fakeHeadings: Rule = (tokens, env) => {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "inline" || token.children === null) continue;
    if (tokens[index - 1]?.type !== "paragraph_open" || token.level > 1) continue;
    const next = tokens[index + 2];
    const text = plainText(token.children);
    const bold = isAllBold(token.children) && text.length <= LONGEST && !/[.!?…]$/.test(text);
    const colon = /^[\p{Lu}][\p{L}-]*(?: [\p{L}-]+){0,3}:$/u.test(text) && next?.type === "paragraph_open";
    if (!bold && !colon) continue;
    env.report({
      level: "warning",
      rule: "fake-heading",
      line: lineOf(token),
      message: `„${text}“ sieht aus wie eine Überschrift, ist aber keine.`,
      remedy: `Als Überschrift schreiben: ## ${text.replace(/:$/, "")}`,
      criteria: ["1.3.1"],
    });
  }
  return tokens;
};

function isAllBold(children: readonly Token[]): boolean {
  const closing = children.findIndex((child) => child.type === "strong_close");
  return children[0]?.type === "strong_open" && closing === children.length - 1;
}
