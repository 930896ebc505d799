import { type Element, type Entry, indexOf, isInline, perPage } from "../../dom.ts";

export interface Block {
  readonly element: Element;
  /** The block's own text without that of blocks inside it; `\n` at `<br>` and where such a block stood, `…` for sample text. */
  readonly text: string;
}

/** Every rendered element that holds text of its own, such as `<p>`, `<li>`, `<td>`, in the order of their first text. */
export const blocksOf = perPage((page): readonly Block[] => {
  const open = new Map<Element, { pieces: string[]; end: number }>();
  const { entries, texts } = indexOf(page);
  const blockOf = blockEntries(entries);
  for (const { node, parent, start } of texts) {
    if (parent.unseen) continue;
    const block = blockOf[parent.position] ?? parent;
    const state = open.get(block.element) ?? { pieces: [], end: start };
    if (start > state.end) state.pieces.push("\n");
    const isPre = block.element.tagName === "pre";
    const isSample = parent.element.tagName === "samp" && !isPre;
    state.pieces.push(isPre ? node.value : isSample ? "…" : node.value.replaceAll("\n", " "));
    state.end = start + node.value.length;
    open.set(block.element, state);
  }
  return [...open].flatMap(([element, { pieces }]) => {
    const text = pieces.join("");
    return /\S/u.test(text) ? [{ element, text }] : [];
  });
});

/** For each position the entry of the nearest element that breaks the line. */
function blockEntries(entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    const outer = entry.parent === null ? undefined : found[entry.parent.position];
    found.push(isInline(entry.element) ? (outer ?? entry) : entry);
  }
  return found;
}
