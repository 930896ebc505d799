import { probe } from "../probe.ts";

/** WCAG 1.4.4 (ACT rule 59br37): in a window zoomed to 200 % (640 × 512 CSS px) no text is cut off. */
export const textZoomClipped = probe({
  id: "text-zoom-clipped",
  criteria: ["1.4.4"],
  state: "zoom200",
  before: (kit) => kit.cutTexts(),
  inPage: (kit, report, cut) => {
    for (const { item, box, isMarked, isUnreadable } of kit.clips()) {
      const isNew = !cut.has(item.node);
      if ((isMarked && !isNew) || !kit.isFirstMention(box)) continue;
      const isCertain = !isMarked && (isNew || isUnreadable);
      report[isCertain ? "error" : "warning"](
        box,
        `Bei 200 % Zoom wird der Text ${kit.quote(item.text)} abgeschnitten (overflow: hidden).`,
        "Lassen Sie den Kasten mit dem Text wachsen: min-height statt height, Umbruch statt „nowrap“.",
      );
    }
  },
});
