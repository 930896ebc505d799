import type { SourceText } from "../content/model.ts";
import type { Finding } from "../finding.ts";
import { createEnv } from "./env.ts";
import { parseInline, renderInlineToken } from "./inline-parser.ts";
import { leftovers } from "./rules/leftovers.ts";
import { typography } from "./rules/typography.ts";
import { plainText } from "./tokens.ts";
import type { MarkdownContext } from "./types.ts";

export interface InlineText {
  /** Escaped HTML: text and `<span lang>`. */
  readonly html: string;
  /** The same without tags, not escaped: for `<title>`, feeds and plain text. */
  readonly text: string;
}

/**
 * German typography and `[…]{lang=en}` in titles, captions and summaries; everything else is literal text.
 * A wrong language tag leaves the words without span; `checkInline` names it.
 */
export function renderInline(text: string, language = "de"): InlineText {
  return run({ file: "", firstLine: 1, text }, language).result;
}

/** What is wrong with a title, caption or summary: unknown language tags, marks that belong to no text. */
export function checkInline(source: SourceText, language = "de"): readonly Finding[] {
  return run(source, language).findings;
}

function run(source: SourceText, language: string): { result: InlineText; findings: readonly Finding[] } {
  const context: MarkdownContext = {
    language,
    abbreviations: {},
    findImage: () => null,
    resolveLink: (href) => ({ kind: "internal", href }),
  };
  const env = createEnv(source, source.text, context);
  const inline = parseInline(source.text, 0, env);
  typography(leftovers([inline], env), env);
  return {
    result: { html: renderInlineToken(inline), text: plainText(inline.children ?? []) },
    findings: env.findings,
  };
}
