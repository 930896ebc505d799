import type Token from "markdown-it/lib/token.mjs";
import { cleanText } from "../characters.ts";
import { applyEdits, type Edit, type TextRule } from "../edits.ts";
import { type InlineBlock, inlineBlocks, inlineToken, type Rule, textToken, walkInline } from "../tokens.ts";
import { dashes } from "./dashes.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { spaces } from "./spaces.ts";

const RULES: readonly TextRule[] = [quotationMarks, dashes, spaces];

/** German typography in all German text; code, addresses and passages in other languages stay as written. */
export const typography: Rule = (tokens, env) => {
  for (const block of inlineBlocks(tokens, env.language)) typographicBlock(block);
  return tokens;
};

/** The same for one run of inline tokens. A rule sees its text as a whole, across emphasis and links. */
export function typographicBlock(block: InlineBlock): void {
  const pieces: (Token | string)[] = [];
  walkInline(block, ({ token, german, literal }) => {
    if (token.type === "text" && german && !literal) pieces.push(token);
    else if (token.type === "hardbreak") pieces.push("\n");
    // Where a foreign word begins and ends still decides whether a quotation mark opens or closes.
    else if (token.type === "text") pieces.push(token.content.replace(/\S/g, "\uFFFC"));
    else if (token.nesting === 0) pieces.push("\uFFFC");
  });
  for (const rule of RULES) {
    const edits = rule(pieces.map((piece) => (typeof piece === "string" ? piece : piece.content)).join(""));
    if (edits.length > 0) apply(edits, pieces);
  }
}

function apply(edits: readonly Edit[], pieces: readonly (Token | string)[]): void {
  let offset = 0;
  let next = 0;
  for (const piece of pieces) {
    const length = typeof piece === "string" ? piece.length : piece.content.length;
    const first = next;
    while ((edits[next]?.start ?? Number.POSITIVE_INFINITY) < offset + length) next++;
    if (typeof piece !== "string" && next > first) {
      piece.content = applyEdits(piece.content, offset, edits.slice(first, next));
    }
    offset += length;
  }
}

/** The same for a text without markup, such as an alternative text. */
export function typographicText(text: string, language: string): string {
  const token = textToken(cleanText(text), null);
  const block = inlineToken([token], null);
  typographicBlock({ token: block, children: [token], language });
  return token.content;
}
