import { attribute, entryOf } from "../../dom.ts";
import type { HtmlPage, StaticContext } from "../../types.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { anchorsOf } from "./references.ts";
import { resolve, servedFile } from "./resolve.ts";

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
function canonical(href: string, page: HtmlPage, context: StaticContext): string | null {
  const target = resolve(href, page, context);
  if (target.kind === "invalid") return null;
  if (target.kind === "external") return target.url.protocol === "javascript:" ? null : target.url.href;
  const path = servedFile(target.path, context.folder) ?? target.path;
  return target.fragment ? `${path}#${target.fragment}` : path;
}
