import { readFileSync } from "node:fs";
import { type ConfigData, HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import type { Finding } from "../../finding.ts";
import type { HtmlPage } from "../types.ts";
import { HTML_VALIDATE_RULES } from "./html-validate-rules.ts";
import { crashed, isTooDeep } from "./translation.ts";

const config: ConfigData = JSON.parse(readFileSync(new URL("../../../.htmlvalidate.json", import.meta.url), "utf8"));
const engine = new HtmlValidate(new StaticConfigLoader(config));

/** Findings of html-validate in German, rule names `html-validate/…`. A page that it cannot read is an error. */
export async function checkWithHtmlValidate(page: HtmlPage): Promise<Finding[]> {
  if (isTooDeep(page)) return [crashed("html-validate", page, "zu tief verschachtelt")];
  // Comments that switch rules off do not count here; the replacement keeps all places.
  const html = page.html.replaceAll("[html-validate-", "[html-validate_");
  try {
    const report = await engine.validateString(html, page.path);
    return report.results.flatMap(({ messages }) => messages.map((message) => toFinding(page, message)));
  } catch (error) {
    return [crashed("html-validate", page, error)];
  }
}

function toFinding(page: HtmlPage, { ruleId, line, column, selector, message }: Message): Finding {
  const known = HTML_VALIDATE_RULES[ruleId];
  return {
    level: known?.level ?? "error",
    rule: `html-validate/${ruleId}`,
    file: page.path,
    line,
    column,
    ...(selector === null ? {} : { selector }),
    criteria: known?.criteria ?? [],
    message: known === undefined ? `html-validate meldet: „${message}“.` : `${known.message} („${message}“).`,
    remedy: known?.remedy ?? "Berichtigen Sie das HTML an dieser Stelle.",
  };
}
