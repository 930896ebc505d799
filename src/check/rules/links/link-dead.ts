import { attribute, type Element, entryOf, nextElement } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { nameOf } from "../names.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { anchorsOf } from "./references.ts";

const TOP = /top|anfang|oben|hoch|hinauf|up\b|back|zurück|start|[↑▲⇧]/iu;

/**
 * WCAG 2.4.4: a link leads somewhere. `#`, an empty address and empty JavaScript do not. Certain where no script runs
 * that could make a button of it.
 */
export const linkDead = pageRule("link-dead", ["2.4.4"], (page, report, context) => {
  for (const anchor of anchorsOf(page)) {
    const href = attribute(anchor, "href")?.trim() ?? "";
    if (entryOf(page, anchor).unheard || !/^(?:#|javascript:\s*(?:void\(?\s*0?\s*\)?|;)?\s*;?)?$/i.test(href)) continue;
    report[leadsNowhere(page, anchor, href) ? "error" : strictAtHome(context)](
      anchor,
      `Dieser Link führt nirgendwohin (href="${href}").`,
      "Nennen Sie sein Ziel, oder machen Sie aus ihm gewöhnlichen Text.",
    );
  }
});

/** True when a click does nothing, or jumps to the top of the page under another name. */
function leadsNowhere(page: HtmlPage, anchor: Element, href: string): boolean {
  if (href === "" || runsScript(page)) return false;
  const isState = ["aria-current", "aria-disabled", "aria-expanded", "aria-haspopup"].some(
    (name) => attribute(anchor, name) !== null,
  );
  // Menus without script open below a link that only takes the focus.
  const opensMenu = /^(?:ul|ol|div|nav)$/.test(nextElement(page, anchor)?.tagName ?? "");
  const name = nameOf(page, anchor);
  return !isState && !opensMenu && /\p{L}/u.test(name) && !TOP.test(name);
}
