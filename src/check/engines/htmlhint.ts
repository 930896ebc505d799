import { readFileSync } from "node:fs";
import { HTMLHint } from "htmlhint/dist/core/core.js";
import type { Finding } from "../../finding.ts";
import type { HtmlPage } from "../types.ts";

const ruleset: Record<string, unknown> = JSON.parse(
  readFileSync(new URL("../../../.htmlhintrc", import.meta.url), "utf8"),
);

/** Findings of htmlhint, in German; rule names are `htmlhint/…`. */
export function checkWithHtmlhint(page: HtmlPage): Finding[] {
  return HTMLHint.verify(page.html, ruleset).map((hint) => ({
    level: hint.type === "error" ? "error" : "warning",
    rule: `htmlhint/${hint.rule.id}`,
    file: page.path,
    line: hint.line,
    column: hint.col,
    criteria: [],
    message: `htmlhint meldet: „${hint.message}“.`,
    remedy: "Berichtigen Sie das HTML an dieser Stelle.",
  }));
}
