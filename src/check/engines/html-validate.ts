import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../../../.htmlvalidate.json" with { type: "json" };
import type { Finding } from "../../finding.ts";
import type { HtmlPage } from "../types.ts";

const { $schema: _, ...settings } = config;
const engine = new HtmlValidate(new StaticConfigLoader(settings));

/** Findings of html-validate, in German; rule names are `html-validate/…`. */
export async function checkWithHtmlValidate(page: HtmlPage): Promise<Finding[]> {
  const report = await engine.validateString(page.html, page.path);
  return report.results.flatMap((result) =>
    result.messages.map(
      (message): Finding => ({
        level: message.severity === 2 ? "error" : "warning",
        rule: `html-validate/${message.ruleId}`,
        file: page.path,
        line: message.line,
        column: message.column,
        ...(message.selector === null ? {} : { selector: message.selector }),
        criteria: [],
        message: `html-validate meldet: „${message.message}“.`,
        remedy: "Berichtigen Sie das HTML an dieser Stelle.",
      }),
    ),
  );
}
