import type { DefaultTreeAdapterTypes } from "parse5";
import {
  attribute,
  buildIndex,
  type Element,
  type Entry,
  isElement,
  isInline,
  isTextNode,
  type PageIndex,
} from "./page-index.ts";
import type { HtmlPage } from "./types.ts";

export { attribute, type Element, type Entry, isElement, isInline, isTextNode };

const indexes = new WeakMap<DefaultTreeAdapterTypes.Document, PageIndex>();
/** The page whose rules run, and the one asked for last: their trees stay, even where pages are parsed on demand. */
let current: { page: HtmlPage; index: PageIndex } | null = null;
let recent: { page: HtmlPage; index: PageIndex } | null = null;

/** The page's index, built on first use and kept as long as its tree. Linear, and safe on any nesting depth. */
export function indexOf(page: HtmlPage): PageIndex {
  if (current?.page === page) return current.index;
  if (recent?.page === page) return recent.index;
  const { document } = page;
  const index = indexes.get(document) ?? buildIndex(document.childNodes);
  indexes.set(document, index);
  recent = { page, index };
  return index;
}

/** Holds on to the tree of the page whose rules run, so that its elements stay the same whatever else is read. */
export function focusOn(page: HtmlPage): void {
  current = { page, index: indexOf(page) };
}

/** Remembers what `compute` finds in a page as long as the page's tree lives. */
export function perPage<T>(compute: (page: HtmlPage) => T): (page: HtmlPage) => T {
  const known = new WeakMap<PageIndex, { readonly value: T }>();
  return (page) => {
    const index = indexOf(page);
    const entry = known.get(index);
    if (entry !== undefined) return entry.value;
    const value = compute(page);
    known.set(index, { value });
    return value;
  };
}

/** All elements with one of these (lower-case) names; by name as given, each in document order. */
export function elements(page: HtmlPage, ...tags: readonly string[]): readonly Element[] {
  const { byTag } = indexOf(page);
  if (tags.length === 1) return byTag.get(tags[0] ?? "") ?? [];
  return tags.flatMap((tag) => byTag.get(tag) ?? []);
}

/** The element's entry. Throws when the element belongs to another page: a mistake in the rule. */
export function entryOf(page: HtmlPage, element: Element): Entry {
  const entry = indexOf(page).entryOf.get(element);
  if (entry === undefined) throw new Error(`<${element.tagName}> gehört nicht zu ${page.path}.`);
  return entry;
}

/**
 * For all elements at once: the nearest one, itself included, that matches; null where there is none.
 * One linear pass when the first element is asked for, so that asking for many costs nothing more.
 */
export function nearest(page: HtmlPage, matches: (element: Element) => boolean): (element: Element) => Element | null {
  let found: readonly (Element | null)[] | undefined;
  return (element) => {
    found ??= nearestOfAll(page, matches);
    return found[entryOf(page, element).position] ?? null;
  };
}

function nearestOfAll(page: HtmlPage, matches: (element: Element) => boolean): readonly (Element | null)[] {
  const found: (Element | null)[] = [];
  for (const { element, parent } of indexOf(page).entries) {
    found.push(matches(element) ? element : parent === null ? null : (found[parent.position] ?? null));
  }
  return found;
}

/** The element right after this one, under the same parent and with no text between them. */
export function nextElement(page: HtmlPage, element: Element): Element | null {
  const { entries, text } = indexOf(page);
  const { end, parent, textEnd } = entryOf(page, element);
  const next = entries[end];
  if (next === undefined || next.parent !== parent || next.textStart - textEnd > 200) return null;
  return text.slice(textEnd, next.textStart).trim() === "" ? next.element : null;
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
