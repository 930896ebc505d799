import type { DefaultTreeAdapterTypes } from "parse5";
import { type HidingStyles, hidingStyles } from "./hiding-styles.ts";

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** What the rules need to know about one element, computed once in a single walk. */
export interface Entry {
  readonly element: Element;
  readonly parent: Entry | null;
  /** Place in document order; the element's descendants are the entries `position + 1` to `end - 1`. */
  readonly position: number;
  end: number;
  /** 1-based count among siblings of the same name, as in `:nth-of-type()`. */
  readonly nth: number;
  /** Not rendered: `hidden`, closed `<dialog>`, `display: none` inline or in the page's CSS, inside `<head>`. */
  readonly unseen: boolean;
  /** Not announced: `unseen` or `aria-hidden="true"`. */
  readonly unheard: boolean;
  /** Slice of `PageIndex.text` that the element's own and inherited text fills. */
  readonly textStart: number;
  textEnd: number;
}

/** A text node with its parent and the place of its text in `PageIndex.text`. */
export interface Piece {
  readonly node: TextNode;
  readonly parent: Entry;
  readonly start: number;
}

export interface PageIndex {
  /** All elements in document order (contents of `<template>` are not part of the document). */
  readonly entries: readonly Entry[];
  readonly entryOf: ReadonlyMap<Element, Entry>;
  readonly byTag: ReadonlyMap<string, readonly Element[]>;
  /** Every id with all elements that carry it. */
  readonly ids: ReadonlyMap<string, readonly Element[]>;
  /** Text nodes that are text for a reader (no script, style or noscript), in document order. */
  readonly texts: readonly Piece[];
  /** All text; `\n` at `<br>` and around everything that is not inline. */
  readonly text: string;
}

const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em i img input ins kbd label mark q ruby s samp small span strong sub sup time tt u var wbr font".split(
    " ",
  ),
);
const NO_TEXT = new Set(["script", "style", "noscript", "template"]);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

const SHOWING_STYLE = /(?:^|;)\s*(?:display|visibility)\s*:/i;

interface Frame {
  readonly entry: Entry | null;
  readonly children: readonly Child[];
  next: number;
  readonly counts: Map<string, number>;
}

/** Walks a tree once and notes what the rules ask for. Linear, and safe on any nesting depth. */
export function buildIndex(roots: readonly Child[]): PageIndex {
  const entries: Entry[] = [];
  const entryOf = new Map<Element, Entry>();
  const byTag = new Map<string, Element[]>();
  const ids = new Map<string, Element[]>();
  const texts: Piece[] = [];
  const pieces: string[] = [];
  let length = 0;
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const hiding = hidingStyles(roots);
  const open: Frame[] = [{ entry: null, children: roots, next: 0, counts: new Map() }];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const child = frame.children[frame.next++];
    if (child === undefined) {
      if (frame.entry !== null) {
        frame.entry.end = entries.length;
        frame.entry.textEnd = length;
        if (!isInline(frame.entry.element)) write("\n");
      }
      open.pop();
    } else if (isTextNode(child)) {
      if (frame.entry !== null && !NO_TEXT.has(frame.entry.element.tagName)) {
        texts.push({ node: child, parent: frame.entry, start: length });
        write(child.value);
      }
    } else if (isElement(child)) {
      if (!isInline(child)) write("\n");
      const nth = (frame.counts.get(child.tagName) ?? 0) + 1;
      frame.counts.set(child.tagName, nth);
      const entry = enter(child, frame.entry, entries.length, nth, length, hiding);
      entries.push(entry);
      entryOf.set(child, entry);
      append(byTag, child.tagName, child);
      const id = attribute(child, "id");
      if (id !== null && id !== "") append(ids, id, child);
      open.push({ entry, children: child.childNodes, next: 0, counts: new Map() });
    }
  }
  return { entries, entryOf, byTag, ids, texts, text: pieces.join("") };
}

function enter(
  element: Element,
  parent: Entry | null,
  position: number,
  nth: number,
  textStart: number,
  hiding: HidingStyles,
): Entry {
  const unseen = (parent?.unseen ?? false) || hidesItself(element, hiding);
  const unheard = unseen || (parent?.unheard ?? false) || attribute(element, "aria-hidden") === "true";
  return { element, parent, position, end: position + 1, nth, unseen, unheard, textStart, textEnd: textStart };
}

function hidesItself(element: Element, { classes, ids }: HidingStyles): boolean {
  if (element.tagName === "head" || NO_TEXT.has(element.tagName)) return true;
  if (element.tagName === "dialog" && attribute(element, "open") === null) return true;
  if (attribute(element, "hidden") !== null) return true;
  const style = attribute(element, "style");
  if (style !== null && HIDING_STYLE.test(style)) return true;
  if (classes.size === 0 && ids.size === 0) return false;
  const named = ids.has(attribute(element, "id") ?? "") || classNames(element).some((name) => classes.has(name));
  return named && !(style !== null && SHOWING_STYLE.test(style));
}

function classNames(element: Element): readonly string[] {
  return (attribute(element, "class") ?? "").split(/\s+/);
}

function append(map: Map<string, Element[]>, key: string, element: Element): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [element]);
  else list.push(element);
}

/** True for elements that do not break a line of text. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return "tagName" in node;
}

export function isTextNode(node: DefaultTreeAdapterTypes.Node): node is TextNode {
  return node.nodeName === "#text";
}

/** The attribute's value; "" for a bare attribute; null when it is absent. */
export function attribute(element: Element, name: string): string | null {
  for (const one of element.attrs) if (one.name === name) return one.value;
  return null;
}
