import { probe } from "../probe.ts";

/** Text that is printed over other text cannot be read (WCAG 1.4.8, 1.4.10 and 1.4.12 know it as "loss of content"). */
export const textOverlap = probe({
  id: "text-overlap",
  criteria: [],
  state: "base",
  inPage: (kit, report) => {
    for (const { item, other } of kit.overlaps()) {
      report.warning(
        item.element,
        `Die Texte ${kit.quote(item.text)} und ${kit.quote(other.text)} stehen übereinander.`,
        "Nehmen Sie negative Abstände, feste Höhen und absolute Positionen heraus.",
      );
    }
  },
});
