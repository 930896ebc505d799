import type { DefaultTreeAdapterTypes } from "parse5";
import type { HtmlPage } from "./types.ts";

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
  /** Not rendered: `hidden`, closed `<dialog>`, inline `display: none`, inside `<head>`. */
  readonly unseen: boolean;
  /** Not announced: `unseen` or `aria-hidden="true"`. */
  readonly unheard: boolean;
  /** Slice of `PageIndex.text` that the element's own and inherited text fills. */
  readonly textStart: number;
  textEnd: number;
}

export interface PageIndex {
  /** All elements in document order (contents of `<template>` are not part of the document). */
  readonly entries: readonly Entry[];
  readonly entryOf: ReadonlyMap<Element, Entry>;
  readonly byTag: ReadonlyMap<string, readonly Element[]>;
  /** Every id with all elements that carry it. */
  readonly ids: ReadonlyMap<string, readonly Element[]>;
  /** Text nodes that are text for a reader (no script, style or noscript), each with its parent. */
  readonly texts: readonly { readonly node: TextNode; readonly parent: Entry }[];
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

const indexes = new WeakMap<DefaultTreeAdapterTypes.Document, PageIndex>();

/** The page's index, built on first use and kept as long as the page. Linear, and safe on any nesting depth. */
export function indexOf(page: HtmlPage): PageIndex {
  const known = indexes.get(page.document);
  if (known !== undefined) return known;
  const index = buildIndex(page.document.childNodes);
  indexes.set(page.document, index);
  return index;
}

interface Frame {
  readonly entry: Entry | null;
  readonly children: readonly Child[];
  next: number;
  readonly counts: Map<string, number>;
}

function buildIndex(roots: readonly Child[]): PageIndex {
  const entries: Entry[] = [];
  const entryOf = new Map<Element, Entry>();
  const byTag = new Map<string, Element[]>();
  const ids = new Map<string, Element[]>();
  const texts: { node: TextNode; parent: Entry }[] = [];
  const pieces: string[] = [];
  let length = 0;
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const open: Frame[] = [{ entry: null, children: roots, next: 0, counts: new Map() }];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const child = frame.children[frame.next++];
    if (child === undefined) {
      if (frame.entry !== null) {
        frame.entry.end = entries.length;
        frame.entry.textEnd = length;
        if (!INLINE.has(frame.entry.element.tagName)) write("\n");
      }
      open.pop();
    } else if (isTextNode(child)) {
      if (frame.entry !== null && !NO_TEXT.has(frame.entry.element.tagName)) {
        texts.push({ node: child, parent: frame.entry });
        write(child.value);
      }
    } else if (isElement(child)) {
      if (!INLINE.has(child.tagName)) write("\n");
      const nth = (frame.counts.get(child.tagName) ?? 0) + 1;
      frame.counts.set(child.tagName, nth);
      const entry = enter(child, frame.entry, entries.length, nth, length);
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

function enter(element: Element, parent: Entry | null, position: number, nth: number, textStart: number): Entry {
  const unseen = (parent?.unseen ?? false) || hidesItself(element);
  const unheard = unseen || (parent?.unheard ?? false) || attribute(element, "aria-hidden") === "true";
  return { element, parent, position, end: position + 1, nth, unseen, unheard, textStart, textEnd: textStart };
}

function hidesItself(element: Element): boolean {
  if (element.tagName === "head" || NO_TEXT.has(element.tagName)) return true;
  if (element.tagName === "dialog" && attribute(element, "open") === null) return true;
  if (attribute(element, "hidden") !== null) return true;
  const style = attribute(element, "style");
  return style !== null && HIDING_STYLE.test(style);
}

function append(map: Map<string, Element[]>, key: string, element: Element): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [element]);
  else list.push(element);
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return "tagName" in node;
}

export function isTextNode(node: DefaultTreeAdapterTypes.Node): node is TextNode {
  return node.nodeName === "#text";
}

/** All elements with one of these (lower-case) names; by name as given, each in document order. */
export function elements(page: HtmlPage, ...tags: readonly string[]): readonly Element[] {
  const { byTag } = indexOf(page);
  return tags.flatMap((tag) => byTag.get(tag) ?? []);
}

/** The attribute's value; "" for a bare attribute; null when it is absent. */
export function attribute(element: Element, name: string): string | null {
  for (const one of element.attrs) if (one.name === name) return one.value;
  return null;
}

/** The element's entry. Throws when the element belongs to another page: a mistake in the rule. */
export function entryOf(page: HtmlPage, element: Element): Entry {
  const entry = indexOf(page).entryOf.get(element);
  if (entry === undefined) throw new Error(`<${element.tagName}> gehört nicht zu ${page.path}.`);
  return entry;
}

/** Descendants in document order. Cost grows with their number: group with `nearest` instead where elements nest. */
export function descendants(page: HtmlPage, element: Element): readonly Element[] {
  const { position, end } = entryOf(page, element);
  return indexOf(page)
    .entries.slice(position + 1, end)
    .map((entry) => entry.element);
}

/**
 * For all elements at once: the nearest one, itself included, that matches; null where there is none.
 * One linear pass, so that asking for many elements costs nothing more.
 */
export function nearest(page: HtmlPage, matches: (element: Element) => boolean): (element: Element) => Element | null {
  const { entries } = indexOf(page);
  const found: (Element | null)[] = [];
  for (const { element, parent } of entries) {
    found.push(matches(element) ? element : parent === null ? null : (found[parent.position] ?? null));
  }
  return (element) => found[entryOf(page, element).position] ?? null;
}

/** The element's text as a reader gets it: white space joined; at most `limit` characters of source text are read. */
export function textOf(page: HtmlPage, element: Element, limit = 20_000): string {
  const { textStart, textEnd } = entryOf(page, element);
  return joinSpace(indexOf(page).text.slice(textStart, Math.min(textEnd, textStart + limit)));
}

/** The text of `<style>` or `<script>`, which is not text for a reader. */
export function rawText(element: Element): string {
  return element.childNodes.map((node) => (isTextNode(node) ? node.value : "")).join("");
}

/** Any run of white space, no-break spaces included, as one space; ends trimmed. */
export function joinSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** 1-based place of the element's start tag; empty for elements that the parser supplied. */
export function placeOf(element: Element): { line?: number; column?: number } {
  const location = element.sourceCodeLocation;
  return location ? { line: location.startLine, column: location.startCol } : {};
}

const ROOTS = new Set(["html", "head", "body"]);
const LONGEST_PATH = 40;

/** A CSS selector of the element: from the next id upwards, or from `html`; deeper than 40 levels only the last ones. */
export function selectorOf(page: HtmlPage, element: Element): string {
  const { ids } = indexOf(page);
  const steps: string[] = [];
  for (let entry: Entry | null = entryOf(page, element); entry !== null; entry = entry.parent) {
    const { tagName } = entry.element;
    const id = attribute(entry.element, "id");
    if (id !== null && /^[a-z][\w-]*$/i.test(id) && ids.get(id)?.length === 1) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(ROOTS.has(tagName) ? tagName : `${tagName}:nth-of-type(${entry.nth})`);
    if (steps.length === LONGEST_PATH) break;
  }
  return steps.join(" > ");
}
