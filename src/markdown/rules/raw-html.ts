import type { RuleInline } from "markdown-it/lib/parser_inline.mjs";
import type { Rule } from "../tokens.ts";

/** Bounded, so that a text full of "<" is read in one go. */
const TAG = /<(?:\/?[a-z][a-z0-9-]{0,40}(?:[\s/][^<>]{0,500})?>|!--|!\[CDATA\[|!doctype|\?)/iy;

/** markdown-it rule: a tag in the text is text, but remembered as `raw_html`. */
export const rawHtmlSyntax: RuleInline = (state, silent) => {
  if (state.src[state.pos] !== "<") return false;
  TAG.lastIndex = state.pos;
  const tag = TAG.exec(state.src)?.[0];
  if (tag === undefined || state.pos + tag.length > state.posMax) return false;
  if (!silent) state.push("raw_html", "", 0).content = tag;
  state.pos += tag.length;
  return true;
};

/** HTML in Markdown comes out as escaped text and is an error: an editor expects it to work. */
export const rawHtml: Rule = (tokens, env) => {
  for (const { children = null } of tokens) {
    for (const child of children ?? []) {
      if (child.type !== "raw_html" || child.content.startsWith("</")) continue;
      env.report({
        level: "error",
        rule: "raw-html",
        line: child.map?.[0] ?? null,
        message: `HTML ist im Text nicht möglich: „${child.content.slice(0, 60).replaceAll("\n", " ")}“ erscheint als Zeichenfolge.`,
        remedy: "Markdown verwenden oder, wenn die Zeichen so gemeint sind, mit `…` als Code auszeichnen.",
      });
    }
  }
  return tokens;
};
