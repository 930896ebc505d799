import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { SourceText } from "../content/model.ts";
import { survivingCharacters } from "./characters.ts";
import { createEnv, type RenderEnv } from "./env.ts";
import { abbreviationSyntax, abbreviations } from "./rules/abbreviations.ts";
import { recogniseAddresses } from "./rules/addresses.ts";
import { protectDateLines } from "./rules/date-lines.ts";
import { dates } from "./rules/dates.ts";
import { headings } from "./rules/headings.ts";
import { images } from "./rules/images.ts";
import { language } from "./rules/language.ts";
import { languageSpan } from "./rules/language-span.ts";
import { leftovers } from "./rules/leftovers.ts";
import { lines } from "./rules/lines.ts";
import { links } from "./rules/links.ts";
import { nesting } from "./rules/nesting.ts";
import { phoneNumbers } from "./rules/phone-numbers.ts";
import { quotations } from "./rules/quotations.ts";
import { rawHtml, rawHtmlSyntax } from "./rules/raw-html.ts";
import { tables } from "./rules/tables.ts";
import { textRuns } from "./rules/text-runs.ts";
import { typography } from "./rules/typography.ts";
import type { Rule } from "./tokens.ts";
import type { MarkdownContext } from "./types.ts";

/** The one shared instance: CommonMark and tables, raw HTML off. */
const md = new MarkdownIt({ html: false, linkify: true });
// Four spaces at the start of a line or dashes below one are accidents in press texts, not code and headings;
// struck-out text says nothing to a screen reader; text runs are joined by our own rule.
md.disable(["code", "lheading", "strikethrough", "html_block", "text_join"]);
// Every target comes to our own rule, which answers dangerous ones with an error instead of silence.
md.validateLink = () => true;
md.normalizeLinkText = (text) => text;
md.block.ruler.before("paragraph", "abbreviation", abbreviationSyntax, { alt: ["paragraph", "reference"] });
md.inline.ruler.before("link", "language_span", languageSpan);
md.inline.ruler.at("html_inline", rawHtmlSyntax);
recogniseAddresses(md);

/** What happens to a text after parsing, in this order; each rule is a file in `rules/`. */
const RULES: readonly Rule[] = [
  lines,
  nesting,
  rawHtml,
  textRuns,
  language,
  leftovers,
  quotations,
  images,
  dates,
  phoneNumbers,
  typography,
  headings,
  tables,
  abbreviations,
  links,
];

/** Parses a text and applies all rules: the finished tokens, and in `env` the findings and headings. */
export function parseMarkdown(source: SourceText, context: MarkdownContext): { tokens: Token[]; env: RenderEnv } {
  const text = protectDateLines(survivingCharacters(source.text));
  const env = createEnv(source, text, context);
  const tokens = RULES.reduce((current, rule) => rule(current, env), md.parse(text, env));
  return { tokens, env };
}

/** HTML of finished tokens, all text escaped. */
export const renderTokens = (tokens: Token[]): string => md.renderer.render(tokens, md.options, {});
