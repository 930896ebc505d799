import type { Rule } from "../tokens.ts";

/**
 * Notes the line of every inline token, as long as line ends still are tokens: findings name it.
 * Table cells have no line of their own and take that of their row.
 */
export const lines: Rule = (tokens) => {
  let line = 0;
  for (const token of tokens) {
    if (token.map !== null) line = token.map[0];
    if (token.type !== "inline") continue;
    token.map ??= [line, line + 1];
    for (const child of token.children ?? []) {
      child.map = [line, line + 1];
      if (child.type === "softbreak" || child.type === "hardbreak") line++;
    }
  }
  return tokens;
};
