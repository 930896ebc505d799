import { attribute, elements, entryOf } from "../../dom.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";

/** WCAG 2.4.4, 4.1.2: a link has a name, and the name has a letter or a digit. */
export const linkName = pageRule("link-name", ["2.4.4", "4.1.2"], (page, report) => {
  for (const anchor of elements(page, "a")) {
    if (attribute(anchor, "href") === null || entryOf(page, anchor).unheard) continue;
    const name = nameOf(page, anchor);
    if (name === "") {
      report.error(
        anchor,
        "Dieser Link hat keinen Text.",
        "Schreiben Sie hinein, wohin er führt; bei einem Bild in dessen Alternativtext.",
      );
    } else if (/^[.,;:!?…·•|–—-]+$/u.test(name)) {
      report.error(anchor, `Der Text dieses Links ist nur „${name}“.`, "Schreiben Sie hinein, wohin er führt.");
    } else if (!/[\p{L}\p{N}]/u.test(name)) {
      report.warning(
        anchor,
        `Der Text dieses Links ist nur das Zeichen „${name}“.`,
        "Schreiben Sie in Worten, wohin er führt.",
      );
    }
  }
});
