import { attribute, elements } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** Twenty hours: longer delays are exempt (WCAG 2.2.1, "20 Hour Exception"). */
const EXEMPT = 72_000;

/** WCAG 2.2.1 (failures F40, F41): a page does not reload or move on after a while. At once (0) it may. */
export const metaRefresh = pageRule("meta-refresh", ["2.2.1", "2.2.4"], (page, report) => {
  // Only the first one that a browser understands counts.
  for (const meta of elements(page, "meta")) {
    if (attribute(meta, "http-equiv")?.trim().toLowerCase() !== "refresh") continue;
    const parts = /^\s*(\d+)(?:\.[\d.]*)?\s*(?:$|[;,\s]\s*(.*))/su.exec(attribute(meta, "content") ?? "");
    if (parts === null) continue;
    const seconds = Number(parts[1]);
    if (seconds > 0 && seconds <= EXEMPT) {
      report.error(
        meta,
        `Die Seite lädt sich nach ${seconds} Sekunden neu oder leitet weiter.`,
        "Leiten Sie sofort weiter (0) oder gar nicht.",
        ["2.2.1"],
      );
    } else if (seconds > EXEMPT) {
      report.hint(
        meta,
        "Die Seite lädt sich nach langer Zeit von selbst neu.",
        "Überlassen Sie das Neuladen den Lesenden.",
        ["2.2.4"],
      );
    }
    return;
  }
});
