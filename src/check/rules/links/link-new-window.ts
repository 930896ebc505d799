import { attribute, entryOf } from "../../dom.ts";
import { nameOf, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { anchorsOf } from "./references.ts";

const SAME = new Set(["", "_self", "_top", "_parent"]);
const ANNOUNCED = /neue[nsm]?\s+(?:fenster|tab|registerkarte)|new\s+(?:browser\s+)?(?:window|tab)|opens\s+in|extern/iu;

/** WCAG 3.2.5 (technique G201): a link that opens a window says so beforehand. */
export const linkNewWindow = pageRule("link-new-window", ["3.2.5"], (page, report) => {
  for (const anchor of anchorsOf(page)) {
    const target = attribute(anchor, "target")?.trim().toLowerCase() ?? "";
    if (SAME.has(target) || entryOf(page, anchor).unheard) continue;
    if (ANNOUNCED.test(`${nameOf(page, anchor)} ${titleOf(anchor)}`)) continue;
    report.warning(
      anchor,
      `Dieser Link öffnet ein neues Fenster (target="${target}") und sagt es nicht.`,
      "Streichen Sie target, oder schreiben Sie „öffnet neues Fenster“ in den Link.",
    );
  }
});
