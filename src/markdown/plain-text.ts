import { parseMarkdown } from "./parse.ts";
import { blocksText } from "./plain/blocks.ts";
import { toTree } from "./plain/tree.ts";
import type { RenderPlainText } from "./types.ts";
import { COLUMNS } from "./wrap.ts";

/** The same text as a mail shows it: see `RenderPlainText`. Ends with LF unless empty. */
export const renderPlainText: RenderPlainText = (source, context) => {
  const text = blocksText(toTree(parseMarkdown(source, context).tokens), COLUMNS).replace(/[ \t]+$/gm, "");
  return text === "" ? "" : `${text}\n`;
};
