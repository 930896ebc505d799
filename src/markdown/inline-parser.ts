import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { survivingCharacters } from "./characters.ts";
import type { RenderEnv } from "./env.ts";
import { language } from "./rules/language.ts";
import { languageSpan } from "./rules/language-span.ts";
import { textRuns } from "./rules/text-runs.ts";
import { inlineToken } from "./tokens.ts";

const md = new MarkdownIt("zero");
md.inline.ruler.push("language_span", languageSpan);

/**
 * Reads a title, caption or summary: plain text with `[…]{lang=en}` and nothing else.
 * @param line 0-based line for findings
 * @returns one `inline` token
 */
export function parseInline(text: string, line: number, env: RenderEnv): Token {
  const [parsed] = md.parseInline(survivingCharacters(text), env);
  const inline = inlineToken(parsed?.children ?? [], [line, line + 1]);
  for (const child of inline.children ?? []) child.map = inline.map;
  language(textRuns([inline], env), env);
  return inline;
}

/** HTML of an `inline` token, escaped. */
export const renderInlineToken = (inline: Token): string =>
  md.renderer.renderInline(inline.children ?? [], md.options, {});
