import type { Tree } from "./tree.ts";

export type Texts = ReturnType<typeof createTexts>;

/** A piece of visible text and the element that holds it. */
export interface TextItem {
  readonly node: Text;
  readonly element: Element;
  readonly text: string;
}

/** Texts that flow together in one box. */
export interface Block {
  readonly element: Element;
  readonly items: TextItem[];
}

/** Visible texts and how they are laid out. Runs in the page. */
export function createTexts({ perState, elements, shown, isInline, style }: Tree) {
  const UNREAD = new Set(["script", "style", "noscript", "template", "textarea", "option", "title"]);

  const items = perState((): TextItem[] => {
    if (document.body === null) return [];
    const known = new Set(elements());
    const visible = new Map<Element, boolean>();
    const found: TextItem[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!(node instanceof Text) || element === null || !/\S/.test(node.data)) continue;
      if (!known.has(element) || UNREAD.has(element.localName)) continue;
      let isVisible = visible.get(element);
      if (isVisible === undefined) {
        isVisible = shown(element) && style(element).fontSize !== "0px";
        visible.set(element, isVisible);
      }
      if (isVisible) found.push({ node, element, text: node.data });
    }
    return found;
  });

  const measured = perState(() => new WeakMap<Text, DOMRect[]>());

  /** The boxes of a text's lines, in pixels of the viewport; empty when it lies beyond the page's left or upper edge. */
  function lines({ node }: TextItem): DOMRect[] {
    let rects = measured().get(node);
    if (rects === undefined) {
      const range = document.createRange();
      range.selectNodeContents(node);
      rects = [...range.getClientRects()].filter(
        ({ width, height, right, bottom }) => width > 0 && height > 0 && right + scrollX > 0 && bottom + scrollY > 0,
      );
      measured().set(node, rects);
    }
    return rects;
  }

  const homes = perState(() => new WeakMap<Element, Element>());

  /** The box in whose lines the element's own text flows. */
  function blockOf(element: Element): Element {
    let home = homes().get(element);
    if (home === undefined) {
      const parent = element.parentElement;
      home = isInline(element) && parent !== null ? blockOf(parent) : element;
      homes().set(element, home);
    }
    return home;
  }

  const blocks = perState((): Block[] => {
    const found = new Map<Element, Block>();
    for (const item of items()) {
      const element = blockOf(item.element);
      const block = found.get(element);
      if (block === undefined) found.set(element, { element, items: [item] });
      else block.items.push(item);
    }
    return [...found.values()];
  });

  /** The block's text with single spaces. */
  function textOf({ items }: Block): string {
    return items
      .map(({ text }) => text)
      .join("")
      .replace(/\s+/g, " ")
      .trim();
  }

  /** The lines of a block from above: where each begins and ends. */
  function rowsOf(block: Block): { left: number; right: number; top: number; bottom: number; width: number }[] {
    const rows: { left: number; right: number; top: number; bottom: number; width: number }[] = [];
    for (const { left, right, top, bottom, width } of block.items.flatMap(lines)) {
      const middle = (top + bottom) / 2;
      // Lines come from above: one of the last few is meant, or a new one begins.
      const row = rows.slice(-4).find((one) => one.top <= middle && middle <= one.bottom);
      if (row === undefined) rows.push({ left, right, top, bottom, width });
      else {
        row.left = Math.min(row.left, left);
        row.right = Math.max(row.right, right);
        row.width += width;
      }
    }
    return rows.sort((a, b) => a.top - b.top);
  }

  /** The element of most of the block's text: its style is the block's look. */
  function voiceOf({ items }: Block): Element | null {
    const amounts = new Map<Element, number>();
    for (const { element, text } of items) amounts.set(element, (amounts.get(element) ?? 0) + text.trim().length);
    return [...amounts].reduce<[Element | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
  }

  return { items, lines, blockOf, blocks, textOf, rowsOf, voiceOf };
}
