import { lineOf, type Rule } from "../tokens.ts";

/** Block levels; a list item takes two, so this is a list within lists six deep. */
const DEEPEST = 12;

/** Beyond markdown-it's own limit (100) text would be dropped without a word; nobody can follow this depth anyway. */
export const nesting: Rule = (tokens, env) => {
  const tooDeep = tokens.find((token) => token.level > DEEPEST);
  if (tooDeep !== undefined) {
    env.report({
      level: "error",
      rule: "too-deep",
      line: lineOf(tooDeep),
      message: "Listen oder Zitate sind zu tief ineinander verschachtelt; ein Teil des Textes kann fehlen.",
      remedy: "Den Text in eigene Absätze oder Abschnitte mit Überschrift auflösen.",
      criteria: ["1.3.1"],
    });
  }
  return tokens;
};
