import type Token from "markdown-it/lib/token.mjs";
import { isLiteralLink } from "../tokens.ts";
import type { Node } from "./tree.ts";

/** Inline tokens as text: links as "Text (https://…)", forced line breaks as LF. */
export function inlineText(tokens: readonly Token[]): string {
  let text = "";
  let link: Token | null = null;
  let label = "";
  for (const token of tokens) {
    if (token.type === "link_open") link = token;
    else if (token.type === "link_close" && link !== null) {
      text += linkText(link, label);
      link = null;
      label = "";
    } else {
      const content = token.type === "hardbreak" ? "\n" : token.content.replaceAll("\n", " ");
      if (link === null) text += content;
      else label += content;
    }
  }
  return text;
}

/** The text of a block's only inline child. */
export const textOf = (node: Node | undefined): string => inlineText(node?.children[0]?.open.children ?? []);

/** What a reader of paper needs of a link: text and address, unless the text already says it. */
function linkText(link: Token, label: string): string {
  const href = link.attrGet("href") ?? "";
  // A number must not be torn apart at the end of a line.
  if (href.startsWith("tel:")) return label.replaceAll(" ", "\u00A0");
  if (isLiteralLink(link) || href.startsWith("#")) return label;
  const address = href.startsWith("mailto:") ? href.slice("mailto:".length).replace(/\?.*$/, "") : href;
  return label.includes(address) ? label : `${label} (${address})`;
}
