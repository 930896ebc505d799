import type { Colours } from "./colours.ts";
import type { TextItem, Texts } from "./texts.ts";
import type { Tree } from "./tree.ts";

export type Overlaps = ReturnType<typeof createOverlaps>;

/** Two texts that are printed over each other. */
export interface Overlap {
  readonly item: TextItem;
  readonly other: TextItem;
}

/** Finds text that is printed over other text. Runs in the page. */
export function createOverlaps({ perState, style, items, lines, blockOf, parse }: Tree & Texts & Colours) {
  /** More lines than this are not compared. */
  const MOST = 4_000;

  /** True when something opaque or a layer of its own lies between the text and the element. */
  function isLayered(item: TextItem, upTo: Element): boolean {
    for (let one: Element | null = item.element; one !== null && one !== upTo; one = one.parentElement) {
      const { position, backgroundColor, backgroundImage } = style(one);
      if (position === "fixed" || position === "sticky" || backgroundImage !== "none") return true;
      if (parse(backgroundColor)[3] > 0.5) return true;
    }
    return false;
  }

  const windows = perState(() => new WeakMap<Element, { top: number; bottom: number }>());

  /** Between which heights the element's content can be seen: boxes that cut or scroll leave only a window of it. */
  function windowOf(element: Element): { top: number; bottom: number } {
    let known = windows().get(element);
    if (known === undefined) {
      const parent = element.parentElement;
      const outer = parent === null ? { top: -1e9, bottom: 1e9 } : windowOf(parent);
      const { top, bottom } = element.getBoundingClientRect();
      const isOpen = parent === null || element === document.body || style(element).overflowY === "visible";
      known = isOpen ? outer : { top: Math.max(top, outer.top), bottom: Math.min(bottom, outer.bottom) };
      windows().set(element, known);
    }
    return known;
  }

  function commonParent(a: Element, b: Element): Element {
    let one = a;
    while (!one.contains(b) && one.parentElement !== null) one = one.parentElement;
    return one;
  }

  /** All pairs of texts in different boxes whose lines cover each other by a quarter of the smaller one. */
  const overlaps = perState((): Overlap[] => {
    const ink = items()
      .flatMap((item) => {
        const window = windowOf(item.element);
        return lines(item).map(({ left, right, top, bottom, height }) => ({
          item,
          left,
          right,
          // Line boxes are higher than their letters.
          top: Math.max(window.top, top + height * 0.2),
          bottom: Math.min(window.bottom, bottom - height * 0.2),
        }));
      })
      .filter(({ top, bottom }) => top < bottom)
      .slice(0, MOST)
      .sort((a, b) => a.top - b.top);
    const found = new Map<Element, Overlap>();
    let open: typeof ink = [];
    for (const line of ink) {
      open = open.filter(({ bottom }) => bottom > line.top);
      for (const other of open) {
        const width = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        const height = Math.min(line.bottom, other.bottom) - line.top;
        if (width <= 2 || height <= 2) continue;
        const smaller = Math.min(area(line), area(other));
        if (width * height < smaller / 4 || blockOf(line.item.element) === blockOf(other.item.element)) continue;
        const parent = commonParent(line.item.element, other.item.element);
        if (isLayered(line.item, parent) || isLayered(other.item, parent)) continue;
        if (!found.has(line.item.element)) found.set(line.item.element, { item: line.item, other: other.item });
      }
      open.push(line);
    }
    return [...found.values()];
  });

  function area({ left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): number {
    return (right - left) * (bottom - top);
  }

  return { overlaps };
}
