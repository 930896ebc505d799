import { readFileSync } from "node:fs";
import { HTMLHint } from "htmlhint/dist/core/core.js";
import { HTMLHINT_RULES } from "./htmlhint-rules.ts";
import type { SourceEngine } from "./source-engine.ts";

const ruleset: Record<string, boolean> = JSON.parse(
  readFileSync(new URL("../../../.htmlhintrc", import.meta.url), "utf8"),
);

/** htmlhint with the project's `.htmlhintrc`. */
export const htmlhint: SourceEngine = {
  name: "htmlhint",
  rules: HTMLHINT_RULES,
  run: ({ html }) =>
    // Comments that switch rules off do not count here; the replacement keeps all places.
    HTMLHint.verify(html.replace(/(<!--\s*)htmlhint/gi, "$1htmlhin_"), ruleset).map(({ rule, line, col, message }) => ({
      rule: rule.id,
      line,
      column: col,
      message,
    })),
};
