import type { VNode } from "preact";

/**
 * A sentence of a finding. What it quotes is marked as sample text: pages and foreign tools speak any language, and
 * a quoted fault is no fault of the report.
 */
export function Message({ text }: { readonly text: string }): VNode {
  return <>{splitQuotes(text).map((part) => (part.isQuoted ? <samp>{part.text}</samp> : part.text))}</>;
}

/** Cuts out what stands between „ and “, the outermost pairs; a quotation without end goes on to the end. */
export function splitQuotes(text: string): { readonly text: string; readonly isQuoted: boolean }[] {
  const parts: { text: string; isQuoted: boolean }[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number, isQuoted: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to), isQuoted });
    from = to;
  };
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "„") {
      if (depth === 0) cut(index + 1, false);
      depth++;
    } else if (text[index] === "“" && depth > 0) {
      depth--;
      if (depth === 0) cut(index, true);
    }
  }
  cut(text.length, depth > 0);
  return parts;
}
