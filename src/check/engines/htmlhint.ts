import { readFileSync } from "node:fs";
import { HTMLHint } from "htmlhint/dist/core/core.js";
import type { Finding } from "../../finding.ts";
import type { HtmlPage } from "../types.ts";
import { HTMLHINT_RULES } from "./htmlhint-rules.ts";
import { crashed, isTooDeep } from "./translation.ts";

const ruleset: Record<string, boolean> = JSON.parse(
  readFileSync(new URL("../../../.htmlhintrc", import.meta.url), "utf8"),
);

/** Findings of htmlhint in German, rule names `htmlhint/…`. A page that it cannot read is an error. */
export function checkWithHtmlhint(page: HtmlPage): Finding[] {
  if (isTooDeep(page)) return [crashed("htmlhint", page, "zu tief verschachtelt")];
  // Comments that switch rules off do not count here; the replacement keeps all places.
  const html = page.html.replace(/(<!--\s*)htmlhint/gi, "$1htmlhin_");
  try {
    return HTMLHint.verify(html, ruleset).map(({ rule, line, col, message }): Finding => {
      const known = HTMLHINT_RULES[rule.id];
      return {
        level: known?.level ?? "error",
        rule: `htmlhint/${rule.id}`,
        file: page.path,
        line,
        column: col,
        criteria: known?.criteria ?? [],
        message: known === undefined ? `htmlhint meldet: „${message}“.` : `${known.message} („${message}“).`,
        remedy: known?.remedy ?? "Berichtigen Sie das HTML an dieser Stelle.",
      };
    });
  } catch (error) {
    return [crashed("htmlhint", page, error)];
  }
}
