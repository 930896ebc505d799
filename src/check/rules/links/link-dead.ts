import { attribute, entryOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { anchorsOf } from "./references.ts";

/** WCAG 2.4.4: a link leads somewhere. `#`, an empty address and empty JavaScript do not. */
export const linkDead = pageRule("link-dead", ["2.4.4"], (page, report, context) => {
  for (const anchor of anchorsOf(page)) {
    const href = attribute(anchor, "href")?.trim() ?? "";
    if (entryOf(page, anchor).unheard || !/^(?:#|javascript:\s*(?:void\(?\s*0?\s*\)?|;)?\s*;?)?$/i.test(href)) continue;
    report[strictAtHome(context)](
      anchor,
      `Dieser Link führt nirgendwohin (href="${href}").`,
      "Nennen Sie sein Ziel, oder machen Sie aus ihm gewöhnlichen Text.",
    );
  }
});
