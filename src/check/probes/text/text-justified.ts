import { probe } from "../probe.ts";

/** WCAG 1.4.8: text is not justified, because its uneven gaps run through the lines like rivers. */
export const textJustified = probe({
  id: "text-justified",
  criteria: ["1.4.8"],
  state: "base",
  inPage: (kit, report) => {
    for (const block of kit.blocks()) {
      if (kit.style(block.element).textAlign !== "justify" || kit.rowsOf(block).length < 3) continue;
      report.warning(
        block.element,
        `Der Absatz ${kit.quote(kit.textOf(block))} ist im Blocksatz gesetzt (text-align: justify).`,
        "Setzen Sie Fließtext linksbündig: Gleiche Wortabstände lesen sich leichter.",
      );
    }
  },
});
