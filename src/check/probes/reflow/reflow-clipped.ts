import { probe } from "../probe.ts";

/** WCAG 1.4.10: in a window of 320 × 256 CSS px (400 % zoom) text is not cut off that can be read in a wide one. */
export const reflowClipped = probe({
  id: "reflow-clipped",
  criteria: ["1.4.10", "1.4.4"],
  state: "narrow",
  before: (kit) => kit.cutTexts(),
  inPage: (kit, report, cut) => {
    for (const { item, box, isMarked } of kit.clips()) {
      if (cut.has(item.node) || !kit.isFirstMention(box)) continue;
      report[isMarked ? "warning" : "error"](
        box,
        `Bei 400 % Zoom (320 px Breite) wird der Text ${kit.quote(item.text)} abgeschnitten (overflow: hidden).`,
        "Lassen Sie den Kasten mit dem Text wachsen: min-height statt height, Umbruch statt „nowrap“.",
      );
    }
  },
});
