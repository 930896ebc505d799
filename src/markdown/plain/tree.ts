import type Token from "markdown-it/lib/token.mjs";

/** A block with what stands inside it; `open` is the opening token, or the token itself. */
export interface Node {
  readonly open: Token;
  readonly children: readonly Node[];
}

/** The flat token list as a tree. */
export function toTree(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = [];
  const levels: Node[][] = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      levels.pop();
      continue;
    }
    const children: Node[] = [];
    levels.at(-1)?.push({ open: token, children });
    if (token.nesting === 1) levels.push(children);
  }
  return root;
}
