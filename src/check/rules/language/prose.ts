import { attribute, type Element, indexOf, isInline, nearest, perPage } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";

export interface Prose {
  readonly element: Element;
  /** White space as written; `…` where text was left out. */
  readonly text: string;
}

/** Elements whose words belong to no language: program text, addresses, formulas, drawings. */
const NOT_PROSE = /^(?:code|pre|kbd|samp|var|address|math|svg|option|textarea)$/;

/** The text of each element with a `lang` of its own, and, under `<html>`, of each block that inherits the page's. */
export interface Languages {
  readonly page: readonly Prose[];
  readonly parts: readonly Prose[];
}

/** For each element the nearest one, itself included, whose `lang` governs it; null where there is none. */
export const governorsOf = perPage((page) => nearest(page, (element) => attribute(element, "lang") !== null));

/** Sorts a page's text, its title included, by the `lang` that governs it; in document order. */
export const languagesOf = perPage((page): Languages => {
  const governorOf = governorsOf(page);
  const blockOf = nearest(page, (element) => !isInline(element));
  const leftOut = nearest(page, ({ tagName }) => NOT_PROSE.test(tagName));
  const blocks = new Map<Element, string[]>();
  const parts = new Map<Element, string[]>();
  for (const { node, parent } of indexOf(page).texts) {
    const { element } = parent;
    if (parent.unseen && element.tagName !== "title") continue;
    const governor = governorOf(element);
    const block = blockOf(element) ?? element;
    const inPart = governor !== null && governor.tagName !== "html";
    const text = leftOut(element) === null ? node.value : " … ";
    if (inPart) append(parts, governor, text);
    append(blocks, block, inPart ? " … " : text);
  }
  return { page: toProse(blocks), parts: toProse(parts) };
});

function append(texts: Map<Element, string[]>, element: Element, text: string): void {
  const list = texts.get(element);
  if (list === undefined) texts.set(element, [text]);
  else list.push(text);
}

function toProse(texts: ReadonlyMap<Element, readonly string[]>): Prose[] {
  return [...texts].map(([element, pieces]) => ({ element, text: pieces.join("") }));
}

/** The language that the page declares; empty when it declares none. */
export function declaredLanguage(page: HtmlPage): string {
  const html = indexOf(page).byTag.get("html")?.[0];
  return html === undefined ? "" : (attribute(html, "lang")?.trim() ?? "");
}
