import type { DefaultTreeAdapterTypes } from "parse5";
import { styleRulesIn } from "./style-rules.ts";

type Child = DefaultTreeAdapterTypes.ChildNode;

/** Names that a page's own CSS takes off the page: from sight, from the keyboard and from screen readers. */
export interface HidingStyles {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const LONE_NAME = /^([.#])(-?[_a-z][\w-]*)$/i;

/**
 * What the `<style>` elements in a page's head hide under all conditions (`display: none`, `visibility: hidden`). A name
 * counts as long as no other rule that mentions it says something else about either property: what a menu button or a
 * narrow window may show stays subject to the rules.
 */
export function hidingStyles(roots: readonly Child[]): HidingStyles {
  const hidden = new Set<string>();
  const contested = new Set<string>();
  for (const { selector, declarations, conditions } of headStyles(roots).flatMap(styleRulesIn)) {
    const display = declarations.get("display");
    const visibility = declarations.get("visibility");
    if (display === undefined && visibility === undefined) continue;
    const hides = display === "none" || visibility === "hidden" || visibility === "collapse";
    for (const part of selector.split(",").map((text) => text.trim())) {
      if (hides && conditions.length === 0 && LONE_NAME.test(part)) hidden.add(part);
      else if (!hides) for (const [name] of part.matchAll(/[.#]-?[_a-z][\w-]*/gi)) contested.add(name);
    }
  }
  const names = [...hidden].filter((name) => !contested.has(name));
  const after = (sign: string) => new Set(names.filter((name) => name.startsWith(sign)).map((name) => name.slice(1)));
  return { classes: after("."), ids: after("#") };
}

function headStyles(roots: readonly Child[]): string[] {
  const html = roots.find((node) => node.nodeName === "html");
  const head = childrenOf(html).find((node) => node.nodeName === "head");
  return childrenOf(head)
    .filter((node) => node.nodeName === "style")
    .map((style) =>
      childrenOf(style)
        .map((node) => ("value" in node ? node.value : ""))
        .join(""),
    );
}

function childrenOf(node: Child | undefined): readonly Child[] {
  return node !== undefined && "childNodes" in node ? node.childNodes : [];
}
