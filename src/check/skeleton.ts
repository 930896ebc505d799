import { createHash } from "node:crypto";
import type { DefaultTreeAdapterTypes } from "parse5";
import { isForeseeable } from "./assets.ts";
import { type Element, elements, isElement, isTextNode, rawText } from "./dom.ts";
import type { HtmlPage } from "./types.ts";

/** What decides how a page looks, whatever its words say. */
export interface Skeleton {
  /** SHA-256, hex: equal for pages that differ in text only. */
  readonly key: string;
  /** Characters of text: of two pages with the same skeleton the fuller one shows first what breaks. */
  readonly text: number;
}

/** Attributes that hold words or addresses; they change the look only where a style sheet asks for them. */
const WORDS = new Set(
  "href title alt content datetime cite id for name headers hreflang aria-label aria-labelledby aria-describedby".split(
    " ",
  ),
);
/** Letters and digits that a line of 256 CSS pixels holds in any usual size of text. */
const LONG_WORD = 16;
const LABEL = 60;
const SENTENCE = 240;

/**
 * The skeleton of a page: its elements, their attributes and its styles, and of each text only what layout can feel
 * (its rough length, an overlong word, a leading mark, capitals, foreign scripts). Null for pages whose look cannot be
 * told from their source: with scripts, frames or style sheets of their own files.
 */
export function skeletonOf(page: HtmlPage): Skeleton | null {
  const linksStyle = elements(page, "link").some(({ attrs }) =>
    attrs.some(({ name, value }) => name === "rel" && /\bstylesheet\b/i.test(value)),
  );
  if (!isForeseeable(page) || linksStyle) return null;
  const styles = elements(page, "style").map(rawText).join("\n");
  const hash = createHash("sha256").update(styles);
  let text = 0;
  walk(page.document.childNodes, {
    element: ({ tagName, attrs }) => {
      if (isFact(tagName, attrs)) return;
      const shown = attrs.flatMap(({ name, value }) => {
        if (!WORDS.has(name) || asksFor(styles, name, value)) return [[name, value]];
        return styles.includes(`attr(${name}`) ? [[name, shapeOf(value)]] : [];
      });
      hash.update(JSON.stringify([tagName, shown.sort()]));
    },
    text: (value) => {
      const words = value.trim();
      text += words.length;
      if (words !== "") hash.update(shapeOf(words));
    },
    end: () => hash.update("/"),
  });
  return { key: hash.digest("hex"), text };
}

/** True for what the head only says about the page. */
function isFact(tagName: string, attrs: Element["attrs"]): boolean {
  if (tagName === "link") return true; // style sheets are ruled out
  const shows = /^(?:viewport|color-scheme|theme-color)$/i;
  return tagName === "meta" && !attrs.some(({ name, value }) => name === "http-equiv" || shows.test(value));
}

/** True when a style sheet makes a difference between values of the attribute. */
function asksFor(styles: string, name: string, value: string): boolean {
  return name === "id" ? styles.includes(`#${value}`) : styles.includes(`[${name}`);
}

/** What layout feels of a text. */
function shapeOf(words: string): string {
  const length = words.length <= LABEL ? "l" : words.length <= SENTENCE ? "s" : "p";
  const longest = Math.max(...words.split(/[\s\u00AD\u200B/-]+/).map((word) => word.length));
  const mark = /^(?:[\p{P}\p{S}]|\d+[.)])/u.exec(words)?.[0] ?? "";
  const capitals = /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words) ? "C" : "";
  const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(words) ? "F" : "";
  return JSON.stringify([length, longest > LONG_WORD ? longest : 0, mark.replace(/\d+/, "1"), capitals, foreign]);
}

interface Visitor {
  readonly element: (element: Element) => void;
  readonly text: (value: string) => void;
  /** An element has ended. */
  readonly end: () => void;
}

/** Visits nodes in document order, on any nesting depth; the title, styles and templates are no text of the page. */
function walk(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], visitor: Visitor): void {
  const stack = [nodes.values()];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { value: node, done } = top.next();
    if (done === true) {
      stack.pop();
      visitor.end();
    } else if (isTextNode(node)) {
      visitor.text(node.value);
    } else if (isElement(node)) {
      visitor.element(node);
      if (!/^(?:title|style|template)$/.test(node.tagName)) stack.push(node.childNodes.values());
    }
  }
}
