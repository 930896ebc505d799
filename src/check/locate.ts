import { type Element, indexOf, isElement } from "./dom.ts";
import type { HtmlPage } from "./types.ts";

/**
 * The element that pa11y's path means, e.g. `#inhalt > p:nth-child(2)`: the tree that the browser built is the one
 * parse5 builds from the same bytes, unless a script changed it. Null when there is no such element.
 */
export function elementBySelector(page: HtmlPage, selector: string): Element | null {
  const [first = "", ...steps] = selector.split(" > ");
  const { byTag, ids } = indexOf(page);
  let element = (first.startsWith("#") ? ids.get(first.slice(1)) : byTag.get(first))?.[0] ?? null;
  for (const step of steps) {
    if (element === null) return null;
    element = childAt(element, step);
  }
  return element;
}

function childAt(parent: Element, step: string): Element | null {
  const [, tag = step, place] = /^(.+):nth-child\((\d+)\)$/.exec(step) ?? [];
  const children = parent.childNodes.filter(isElement);
  const child = place === undefined ? children.find(({ tagName }) => tagName === tag) : children[Number(place) - 1];
  return child?.tagName === tag ? child : null;
}

/** For one page: a function that finds the element in whose start tag a place of the source (1-based) lies. */
export function elementAtPlace(page: HtmlPage): (line: number, column: number) => Element | null {
  const tags = indexOf(page).entries.flatMap(({ element }) => {
    const tag = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
    return tag ? [{ element, tag }] : [];
  });
  tags.sort((a, b) => a.tag.startOffset - b.tag.startOffset);
  return (line, column) => {
    let low = 0;
    let high = tags.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tag = tags[middle]?.tag;
      if (tag !== undefined && isBefore(tag.startLine, tag.startCol, line, column)) low = middle + 1;
      else high = middle;
    }
    const candidate = tags[low - 1];
    if (candidate === undefined) return null;
    const { endLine, endCol } = candidate.tag;
    return isBefore(line, column, endLine, endCol - 1) ? candidate.element : null;
  };
}

/** True when the first place is not behind the second. */
function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column <= otherColumn);
}
