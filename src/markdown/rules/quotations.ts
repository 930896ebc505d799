import type Token from "markdown-it/lib/token.mjs";
import { blockToken, inlineToken, type Rule, textToken } from "../tokens.ts";

const ATTRIBUTION = /^\s*[—–][ \u00A0]/;

/**
 * The last line of a quotation that starts with a dash says who spoke: it becomes `<p class="quelle">`, a paragraph
 * of its own, so that every reader hears a pause before the name.
 */
export const quotations: Rule = (tokens) => {
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    out.push(token);
    if (token.type !== "paragraph_close" || tokens[index + 1]?.type !== "blockquote_close") continue;
    const [open, inline] = out.slice(-3);
    if (open?.type !== "paragraph_open" || inline?.children == null) continue;
    const first = inline.children[0];
    if (first?.type === "text" && ATTRIBUTION.test(first.content)) {
      open.attrJoin("class", "quelle");
      continue;
    }
    const source = takeLastLine(inline.children);
    if (source === null) continue;
    const paragraph = blockToken("paragraph_open", "p", 1, inline.map);
    paragraph.attrSet("class", "quelle");
    out.push(paragraph, inlineToken(source, source[0]?.map ?? null), blockToken("paragraph_close", "p", -1, null));
  }
  return out;
};

/** Takes the attribution off the end of a paragraph; null when its last line is none. */
function takeLastLine(children: Token[]): Token[] | null {
  for (let index = children.length - 1; index >= 0; index--) {
    const token = children[index];
    if (token === undefined || token.level > 0) continue;
    if (token.type === "hardbreak") {
      if (!ATTRIBUTION.test(children[index + 1]?.content ?? "")) return null;
      return children.splice(index).slice(1);
    }
    const lineEnd = token.type === "text" ? token.content.lastIndexOf("\n") : -1;
    if (lineEnd === -1) continue;
    const line = token.content.slice(lineEnd + 1);
    if (!ATTRIBUTION.test(line)) return null;
    token.content = token.content.slice(0, lineEnd);
    return [textToken(line, token.map), ...children.splice(index + 1)];
  }
  return null;
}
