import type { TextItem, Texts } from "./texts.ts";
import type { Tree } from "./tree.ts";

export type Clips = ReturnType<typeof createClips>;

/** A text that its box cuts off. */
export interface Clip {
  readonly item: TextItem;
  /** The box that cuts. */
  readonly box: Element;
  /** The author cuts on purpose: `text-overflow: ellipsis`, `line-clamp`. */
  readonly isMarked: boolean;
  /** Not one line of the box can be read whole. */
  readonly isUnreadable: boolean;
}

/** Finds text that is cut off by its box. Runs in the page. */
export function createClips(kit: Tree & Texts) {
  const { perState, elements, style, shown, items, lines } = kit;
  const CUTS = new Set(["hidden", "clip"]);

  /** Boxes that cut and hold more than they show. */
  const cutters = perState((): Set<Element> => {
    const found = new Set<Element>();
    for (const element of elements()) {
      if (element === document.body || element.localName === "html") continue;
      const { overflowX, overflowY } = style(element);
      if (!CUTS.has(overflowX) && !CUTS.has(overflowY)) continue;
      if (element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1) continue;
      // A box without any height is shut on purpose: a menu, an accordion.
      if (element.clientHeight > 2 && element.clientWidth > 2 && shown(element)) found.add(element);
    }
    return found;
  });

  /** The boxes that cut this element, from inside out: positioned boxes escape from static ones. */
  function cuttersOf(element: Element): Element[] {
    const found: Element[] = [];
    let escapes = false;
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const { position, overflowX, overflowY } = style(one);
      if (!escapes || position !== "static") {
        escapes = false;
        if (cutters().has(one)) found.push(one);
        // What can be scrolled is not lost, whatever is further out.
        else if (/auto|scroll/.test(overflowX + overflowY)) return found;
      }
      if (position === "fixed") return found;
      if (position === "absolute") escapes = true;
    }
    return found;
  }

  /** How many pixels of the line lie outside of the box; a part of the line box is only leading, not ink. */
  function lost(line: DOMRect, box: Element): { height: number; width: number } {
    const { left, top } = box.getBoundingClientRect();
    const { overflowX, overflowY } = style(box);
    const innerLeft = left + box.clientLeft;
    const innerTop = top + box.clientTop;
    const height = Math.max(0, innerTop - line.top) + Math.max(0, line.bottom - innerTop - box.clientHeight);
    const width = Math.max(0, innerLeft - line.left) + Math.max(0, line.right - innerLeft - box.clientWidth);
    return {
      height: CUTS.has(overflowY) && height > Math.max(2, line.height * 0.3) ? height : 0,
      width: CUTS.has(overflowX) && width > line.height * 0.4 ? width : 0,
    };
  }

  /** All texts that are cut off now, each with the innermost box that does it. */
  const clips = perState((): Clip[] => {
    if (cutters().size === 0) return [];
    const cut: { item: TextItem; box: Element; isLow: boolean }[] = [];
    const readable = new Set<Element>();
    for (const item of items()) {
      for (const box of cuttersOf(item.element)) {
        const losses = lines(item).map((line) => lost(line, box));
        if (losses.some(({ height, width }) => height === 0 && width === 0)) readable.add(box);
        if (!losses.some(({ height, width }) => height > 0 || width > 0)) continue;
        cut.push({ item, box, isLow: losses.some(({ height }) => height > 0) });
        break;
      }
    }
    return cut.map(({ item, box, isLow }) => {
      const { textOverflow, webkitLineClamp } = style(box);
      const isMarked = (textOverflow !== "clip" && !isLow) || !/^(?:none)?$/.test(webkitLineClamp);
      return { item, box, isMarked, isUnreadable: !readable.has(box) };
    });
  });

  /** Texts that are cut off now. */
  const cutTexts = (): ReadonlySet<Node> => new Set(clips().map(({ item }) => item.node));

  /** Of each box the first text that is cut off now and was whole before. */
  function newClips(cutBefore: ReadonlySet<Node>): readonly Clip[] {
    const fresh = clips().filter(({ item }) => !cutBefore.has(item.node));
    return [...new Map(fresh.toReversed().map((clip) => [clip.box, clip])).values()].toReversed();
  }

  const named = new Set<Element>();

  /** True the first time: a box that is found in one state of zoom need not be named again in the next. */
  function isFirstMention(box: Element): boolean {
    const isFirst = !named.has(box);
    named.add(box);
    return isFirst;
  }

  return { clips, cutTexts, newClips, isFirstMention };
}
