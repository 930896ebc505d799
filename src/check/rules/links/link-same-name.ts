import { attribute, entryOf } from "../../dom.ts";
import type { HtmlPage, PageContext } from "../../types.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { anchorsOf } from "./references.ts";
import { resolve } from "./resolve.ts";

/** WCAG 2.4.4, 2.4.9: links with the same text on one page lead to the same place. */
export const linkSameName = pageRule("link-same-name", ["2.4.4", "2.4.9"], (page, report, context) => {
  const targets = new Map<string, string>();
  for (const anchor of anchorsOf(page)) {
    if (entryOf(page, anchor).unheard) continue;
    const name = nameOf(page, anchor).toLowerCase();
    const target = canonical(attribute(anchor, "href") ?? "", page, context);
    if (!/[\p{L}\p{N}]/u.test(name) || target === null) continue;
    const other = targets.get(name);
    if (other === undefined) targets.set(name, target);
    else if (other !== target) {
      report.warning(
        anchor,
        `Zwei Links heißen „${name}“ und führen zu verschiedenen Zielen (${other} und ${target}).`,
        "Geben Sie jedem Ziel einen eigenen Linktext.",
      );
    }
  }
});

/** One spelling for each target; null where the address is no place to compare. */
function canonical(href: string, page: HtmlPage, context: PageContext): string | null {
  const target = resolve(href, page, context);
  if (target.kind === "invalid") return null;
  if (target.kind === "external") return target.url.protocol === "javascript:" ? null : target.url.href;
  const path = context.neighbours.served(target.path) ?? target.path;
  return target.fragment ? `${path}#${target.fragment}` : path;
}
