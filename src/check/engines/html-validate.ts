import { readFileSync } from "node:fs";
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";
import { HTML_VALIDATE_RULES } from "./html-validate-rules.ts";
import type { SourceEngine } from "./source-engine.ts";

const config: ConfigData = JSON.parse(readFileSync(new URL("../../../.htmlvalidate.json", import.meta.url), "utf8"));
const engine = new HtmlValidate(new StaticConfigLoader(config));

/** html-validate with the project's `.htmlvalidate.json`. */
export const htmlValidate: SourceEngine = {
  name: "html-validate",
  rules: HTML_VALIDATE_RULES,
  run: async ({ html, path }) => {
    // Comments that switch rules off do not count here; the replacement keeps all places.
    const { results } = await engine.validateString(html.replaceAll("[html-validate-", "[html-validate_"), path);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, selector, message }) => ({
        rule: ruleId,
        line,
        column,
        ...(selector === null ? {} : { selector }),
        message,
      })),
    );
  },
};
