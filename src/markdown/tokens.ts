import Token, { type Nesting } from "markdown-it/lib/token.mjs";
import type { RenderEnv } from "./env.ts";
import { isGerman } from "./language-tag.ts";
import { matchesOf } from "./matches.ts";

/** One step from the parsed text to the finished one: takes the block tokens, returns them changed. */
export type Rule = (tokens: Token[], env: RenderEnv) => Token[];

export const lineOf = (token: Token | undefined): number | null => token?.map?.[0] ?? null;

export function blockToken(type: string, tag: string, nesting: Nesting, map: Token["map"]): Token {
  const token = new Token(type, tag, nesting);
  token.block = true;
  token.map = map;
  return token;
}

export function inlineToken(children: Token[], map: Token["map"]): Token {
  const token = blockToken("inline", "", 0, map);
  token.children = children;
  return token;
}

export function textToken(content: string, map: Token["map"]): Token {
  const token = new Token("text", "", 0);
  token.content = content;
  token.map = map;
  return token;
}

/** `content` between an opening and a closing tag, e.g. `<time datetime="…">`. */
export function wrapped(type: string, tag: string, attrs: [string, string][], content: Token): Token[] {
  const open = new Token(`${type}_open`, tag, 1);
  open.attrs = attrs;
  open.map = content.map;
  return [open, content, new Token(`${type}_close`, tag, -1)];
}

/** What a reader reads of inline tokens, on one line and trimmed; images have no text of their own here. */
export function plainText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
    else if (token.type !== "image") text += token.content;
  }
  return text.replaceAll("\n", " ").trim();
}

export interface InlineBlock {
  /** The `inline` token; its `children` may be replaced. */
  readonly token: Token;
  readonly children: Token[];
  /** Language of the block, from its nearest ancestor with `lang`. */
  readonly language: string;
}

/** All runs of inline content in order of the text. */
export function* inlineBlocks(tokens: readonly Token[], language: string): Generator<InlineBlock> {
  const languages: string[] = [language];
  let current = language;
  for (const token of tokens) {
    if (token.nesting === 1) {
      current = token.attrGet("lang") ?? current;
      languages.push(current);
    } else if (token.nesting === -1) {
      languages.pop();
      current = languages.at(-1) ?? language;
    } else if (token.type === "inline" && token.children !== null)
      yield { token, children: token.children, language: current };
  }
}

/** An address, number or code that must come out letter for letter. */
export const isLiteralLink = (token: Token): boolean => token.type === "link_open" && token.info === "auto";

export interface TextPlace {
  readonly token: Token;
  readonly german: boolean;
  readonly inLink: boolean;
  /** True inside a link whose text is the address itself. */
  readonly literal: boolean;
}

/** Visits every inline token together with where it stands. */
export function walkInline(block: InlineBlock, visit: (place: TextPlace) => void): void {
  const languages: string[] = [block.language];
  let german = isGerman(block.language);
  let inLink = false;
  let literal = false;
  for (const token of block.children) {
    if (token.nesting === 1) {
      const language = token.attrGet("lang") ?? languages.at(-1) ?? block.language;
      languages.push(language);
      german = isGerman(language);
      if (token.type === "link_open") {
        inLink = true;
        literal = isLiteralLink(token);
      }
    } else if (token.nesting === -1) {
      languages.pop();
      german = isGerman(languages.at(-1) ?? block.language);
      if (token.type === "link_close") inLink = literal = false;
    }
    visit({ token, german, inLink, literal });
  }
}

/** Replaces text tokens; code and literal addresses stay as they are. */
export function mapText(block: InlineBlock, map: (place: TextPlace) => readonly Token[]): Token[] {
  const out: Token[] = [];
  walkInline(block, (place) => {
    if (place.token.type === "text" && !place.literal) append(out, map(place));
    else out.push(place.token);
  });
  return out;
}

/** Adds all items one by one: spreading a hundred thousand arguments would overflow the stack. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

type MakeTokens = (match: RegExpExecArray, line: number) => Token[] | null;

/** Cuts a text token at the matches of `pattern`; `make` returns the tokens for a match, or null to leave it. */
export function splitText(token: Token, pattern: RegExp, make: MakeTokens): Token[] {
  const text = token.content;
  const out: Token[] = [];
  let end = 0;
  let line = token.map?.[0] ?? 0;
  let counted = 0;
  for (const match of matchesOf(text, pattern)) {
    line += countLines(text, counted, match.index);
    counted = match.index;
    const made = make(match, line);
    if (made === null) continue;
    if (match.index > end) out.push(textToken(text.slice(end, match.index), token.map));
    append(out, made);
    end = match.index + match[0].length;
  }
  if (out.length === 0) return [token];
  if (end < text.length) out.push(textToken(text.slice(end), token.map));
  return out;
}

/** Number of line ends in a part of a text. */
export function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
