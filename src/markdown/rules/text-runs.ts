import type Token from "markdown-it/lib/token.mjs";
import { cleanText } from "../characters.ts";
import type { Rule } from "../tokens.ts";

const TEXT: ReadonlySet<string> = new Set(["text", "text_special", "softbreak", "raw_html"]);

/**
 * Joins neighbouring text, escapes, entities and soft line breaks to one text token, so that the rules see
 * "z.\nB." as one piece although an editor wrapped the line. Characters from entities are cleaned here.
 */
export const textRuns: Rule = (tokens) => {
  for (const token of tokens) {
    if (token.type === "inline" && token.children !== null) token.children = join(token.children);
  }
  return tokens;
};

function join(children: readonly Token[]): Token[] {
  const out: Token[] = [];
  let parts: string[] = [];
  const finish = () => {
    const last = out.at(-1);
    if (last !== undefined && parts.length > 0) last.content = cleanText(parts.join(""));
    parts = [];
  };
  for (const child of children) {
    if (!TEXT.has(child.type)) {
      finish();
      out.push(child);
      continue;
    }
    parts.push(child.type === "softbreak" ? "\n" : child.content);
    if (parts.length === 1) {
      child.type = "text";
      out.push(child);
    }
  }
  finish();
  return out;
}
