import type Token from "markdown-it/lib/token.mjs";
import type { RenderEnv } from "../env.ts";
import { canonicalLanguage } from "../language-tag.ts";
import { lineOf, plainText, type Rule } from "../tokens.ts";

const AT_START = /^\{([^{}\n]{1,200}=[^{}\n]{0,200})\}/;
const LAST_LINE = /(^|\n)[ \u00A0]*\{([^{}\n]{1,200}=[^{}\n]{0,200})\}\s*$/;
const HEADING_END = /\s\{([^{}\n]{1,200}=[^{}\n]{0,200})\}\s*$/;

/**
 * Language of parts (WCAG 3.1.2): `[Text]{lang=en}`, `[Text](ziel){lang=en hreflang=en}`, and a last line
 * `{lang=en}` for a paragraph, list item or heading. In the last line of a quotation it holds for all of it.
 */
export const language: Rule = (tokens, env) => {
  const out: Token[] = [];
  const open: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    out.push(token);
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) open.pop();
    if (token.type !== "inline" || token.children === null) continue;
    token.children = languageOfParts(token.children, env);
    const block = open.at(-1);
    if (block === undefined) continue;
    const attributes = takeAttributeLine(token.children, block.type === "heading_open" ? HEADING_END : LAST_LINE);
    if (attributes === null) continue;
    const endsQuotation = tokens[index + 2]?.type === "blockquote_close";
    const alone = plainText(token.children) === "";
    const target = endsQuotation || block.hidden ? open.at(-2) : block;
    if (alone) {
      out.length -= 2;
      open.pop();
      index++;
    }
    if (alone && !endsQuotation) reportAlone(attributes, lineOf(token), env);
    else if (target !== undefined) setAttributes(target, attributes, lineOf(token), env);
  }
  return out;
};

/** Cuts the attribute line off the end of a block; null when there is none. */
function takeAttributeLine(children: Token[], pattern: RegExp): string | null {
  const last = children.at(-1);
  if (last?.type !== "text") return null;
  const match = pattern.exec(last.content);
  // Without a line break before it, the braces must be all there is in the line.
  if (match === null || (match[1] === "" && children.length > 1 && children.at(-2)?.type !== "hardbreak")) return null;
  last.content = last.content.slice(0, match.index);
  if (last.content === "") children.pop();
  if (children.at(-1)?.type === "hardbreak") children.pop();
  return match.at(-1) ?? null;
}

function languageOfParts(children: readonly Token[], env: RenderEnv): Token[] {
  const out: Token[] = [];
  const open: Token[] = [];
  for (const [index, token] of children.entries()) {
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) {
      const start = open.pop();
      if (token.type === "link_close" && start !== undefined) applyToLink(start, children[index + 1], env);
      if (token.type === "language_close" && start?.attrs === null) continue;
    }
    if (token.type === "language_open") {
      setAttributes(token, token.info, lineOf(token), env);
      if (token.attrs === null) continue;
    }
    if (token.type !== "text" || token.content !== "") out.push(token);
  }
  return out;
}

function applyToLink(link: Token, next: Token | undefined, env: RenderEnv): void {
  const match = next?.type === "text" ? AT_START.exec(next.content) : null;
  if (next === undefined || match?.[1] === undefined) return;
  setAttributes(link, match[1], lineOf(link), env);
  next.content = next.content.slice(match[0].length);
}

function setAttributes(target: Token, attributes: string, line: number | null, env: RenderEnv): void {
  for (const pair of attributes.trim().split(/\s+/)) {
    const [name = "", value = ""] = pair.split("=", 2);
    if (name !== "lang" && !(name === "hreflang" && target.type === "link_open")) {
      env.report({
        level: "error",
        rule: "unknown-attribute",
        line,
        message: `Die Angabe „${pair}“ in geschweiften Klammern ist unbekannt.`,
        remedy: "Möglich sind {lang=en} für die Sprache eines Textteils und bei Links zusätzlich hreflang=en.",
      });
      continue;
    }
    const tag = canonicalLanguage(value.replace(/^["'„“”]|["'“”]$/g, ""));
    if (tag !== null) target.attrSet(name, tag);
    else {
      env.report({
        level: "error",
        rule: "language-tag",
        line,
        message: `„${value}“ ist kein Sprachkürzel.`,
        remedy: "Ein Kürzel nach BCP 47 angeben, zum Beispiel en für Englisch, fr für Französisch oder la für Latein.",
        criteria: ["3.1.2"],
      });
    }
  }
}

function reportAlone(attributes: string, line: number | null, env: RenderEnv): void {
  env.report({
    level: "error",
    rule: "language-misplaced",
    line,
    message: `Die Sprachangabe {${attributes}} steht allein und gilt für keinen Text.`,
    remedy: "Die Angabe als letzte Zeile direkt an den Absatz setzen, für den sie gilt.",
    criteria: ["3.1.2"],
  });
}
