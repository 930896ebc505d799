import type { HtmlPage } from "../../types.ts";
import { fragmentsOf } from "../facts.ts";
import { pageRule } from "../rule.ts";
import { referencesOf } from "./references.ts";
import { filesOf, resolve, servedFile } from "./resolve.ts";

/** WCAG 2.4.1, where the link skips something: every `#part` that a link names exists on its page. */
export const linkFragment = pageRule("link-fragment", ["2.4.1"], (page, report, context) => {
  for (const { element, value, kind } of referencesOf(page)) {
    const target = kind === "link" && value.includes("#") ? resolve(value, page, context) : null;
    if (target?.kind !== "internal" || !target.fragment) continue;
    const path = value.trim().startsWith("#") ? page.path : servedFile(target.path, context.folder);
    const other = path === page.path ? page : filesOf(context.folder).pages.get(path ?? "");
    if (other === undefined || hasTarget(other, target.fragment)) continue;
    const byScript = context.house === null && fragmentsOf(other).hasScript;
    report[byScript ? "warning" : "error"](
      element,
      `Die Stelle „#${target.fragment}“ gibt es auf ${other.path} nicht.`,
      "Nennen Sie die id eines Elements, das es dort gibt.",
    );
  }
});

function hasTarget(page: HtmlPage, fragment: string): boolean {
  // "top" is the page's start, ":~:" begins a text fragment (HTML, "Scrolling to a fragment").
  return fragment.toLowerCase() === "top" || fragment.includes(":~:") || fragmentsOf(page).ids.has(fragment);
}
