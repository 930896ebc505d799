import type Token from "markdown-it/lib/token.mjs";
import type { RenderEnv } from "../env.ts";
import { append, blockToken, inlineToken, lineOf, plainText, type Rule } from "../tokens.ts";
import { cellsOf, labelCells } from "./table-cells.ts";

const CAPTION = /^Tabelle:[ \u00A0\n]*/;

/**
 * Tables with caption, header cells and a scroll container that a keyboard reaches (WCAG 1.3.1, 2.1.1): the paragraph
 * "Tabelle: …" directly above becomes the caption and names the container, which makes the section a region.
 */
export const tables: Rule = (tokens, env) => {
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.type !== "table_open") {
      if (token.type === "inline" && isLostCaption(tokens, index)) reportLostCaption(token, env);
      out.push(token);
      continue;
    }
    let end = index + 1;
    while (end < tokens.length && tokens[end]?.type !== "table_close") end++;
    const content = tokens.slice(index + 1, end);
    labelCells(cellsOf(content), env);
    append(out, withCaption(token, content, takeCaption(out), env));
    index = end;
  }
  return out;
};

function withCaption(table: Token, content: Token[], caption: Token[] | null, env: RenderEnv): Token[] {
  const container = blockToken("table_container_open", "section", 1, table.map);
  container.attrs = [
    ["class", "tabelle"],
    ["tabindex", "0"],
  ];
  const head: Token[] = [];
  const text = plainText(caption ?? []);
  if (caption === null || text === "") {
    reportMissingCaption(table, env);
    container.attrPush(["aria-label", "Tabelle"]);
  } else {
    const id = env.ids.next(`Tabelle ${text}`);
    const open = blockToken("caption_open", "caption", 1, table.map);
    open.attrSet("id", id);
    container.attrPush(["aria-labelledby", id]);
    head.push(open, inlineToken(caption.filter(isNoDate), table.map), blockToken("caption_close", "caption", -1, null));
  }
  const close = blockToken("table_close", "table", -1, null);
  return [container, table, ...head, ...content, close, blockToken("table_container_close", "section", -1, null)];
}

/** Of a caption that names its container, Firefox with Orca reads only the date when that is marked up. */
function isNoDate({ tag }: Token): boolean {
  return tag !== "time";
}

/** Takes the caption paragraph off the end of what came before; null when there is none. */
function takeCaption(out: Token[]): Token[] | null {
  const [open, inline, close] = out.slice(-3);
  const first = inline?.children?.[0];
  if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close" || first?.type !== "text") return null;
  if (!CAPTION.test(first.content)) return null;
  out.length -= 3;
  first.content = first.content.replace(CAPTION, "");
  return inline?.children ?? null;
}

/** "Tabelle: …" without a table below: most often a table that Markdown did not recognise. */
function isLostCaption(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index]?.children?.[0];
  if (first?.type !== "text" || !CAPTION.test(first.content)) return false;
  return tokens[index - 1]?.type === "paragraph_open" && tokens[index + 2]?.type !== "table_open";
}

function reportLostCaption(inline: Token, env: RenderEnv): void {
  env.report({
    level: "error",
    rule: "table-lost",
    line: lineOf(inline),
    message: "Unter der Beschriftung „Tabelle: …“ steht keine Tabelle.",
    remedy:
      "Die Tabelle direkt darunter setzen; die zweite Zeile muss aus Strichen bestehen und so viele Spalten haben wie der Kopf.",
    criteria: ["1.3.1"],
  });
}

function reportMissingCaption(table: Token, env: RenderEnv): void {
  env.report({
    level: "error",
    rule: "table-caption",
    line: lineOf(table),
    message: "Die Tabelle hat keine Beschriftung.",
    remedy: "Direkt darüber einen eigenen Absatz „Tabelle: Worum es geht“ setzen.",
    criteria: ["1.3.1"],
  });
}
