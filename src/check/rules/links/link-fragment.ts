import { fragmentIn, placesOf } from "../places.ts";
import { pageRule } from "../rule.ts";
import { referencesOf } from "./references.ts";
import { resolve } from "./resolve.ts";

/** WCAG 2.4.1, where the link skips something: every `#part` that a link names exists on its page. */
export const linkFragment = pageRule("link-fragment", ["2.4.1"], (page, report, context) => {
  for (const { element, value, kind } of referencesOf(page)) {
    const target = kind === "link" && value.includes("#") ? resolve(value, page, context) : null;
    if (target?.kind !== "internal" || !target.fragment) continue;
    const path = value.trim().startsWith("#") ? page.path : context.neighbours.served(target.path);
    if (path === null || isAlwaysThere(target.fragment)) continue;
    const answer =
      path === page.path
        ? fragmentIn(placesOf(page), target.fragment)
        : context.neighbours.fragment(path, target.fragment);
    if (answer === null || answer === "there") continue;
    const byScript = context.house === null && answer !== "missing";
    report[byScript ? "warning" : "error"](
      element,
      `Die Stelle „#${target.fragment}“ gibt es auf ${path} nicht.`,
      "Nennen Sie die id eines Elements, das es dort gibt.",
    );
  }
});

/** "top" is the page's start, ":~:" begins a text fragment (HTML, "Scrolling to a fragment"). */
function isAlwaysThere(fragment: string): boolean {
  return fragment.toLowerCase() === "top" || fragment.includes(":~:");
}
