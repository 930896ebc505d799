import { probe } from "../probe.ts";

/**
 * WCAG 1.4.4 (failure F69): twice as large text, as browsers with text-only zoom show it, is not cut off and covers
 * nothing. Zooming the whole page is enough for the criterion, so a person has to look.
 */
export const textResize = probe({
  id: "text-resize",
  criteria: ["1.4.4"],
  state: "text200",
  before: (kit) => ({
    cut: kit.cutTexts(),
    covered: new Set(kit.overlaps().map(({ item }) => item.element)),
  }),
  inPage: (kit, report, { cut, covered }) => {
    for (const { item, box } of kit.newClips(cut)) {
      report.warning(
        box,
        `Bei doppelter Schriftgröße wird der Text ${kit.quote(item.text)} abgeschnitten.`,
        "Geben Sie Höhen und Breiten von Textkästen in em oder gar nicht an.",
      );
    }
    for (const { item, other } of kit.overlaps()) {
      if (covered.has(item.element)) continue;
      report.warning(
        item.element,
        `Bei doppelter Schriftgröße stehen die Texte ${kit.quote(item.text)} und ${kit.quote(other.text)} übereinander.`,
        "Geben Sie Höhen, Zeilenhöhen und Positionen in em an.",
      );
    }
  },
});
