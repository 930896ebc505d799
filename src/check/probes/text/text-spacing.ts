import { probe } from "../probe.ts";

/** WCAG 1.4.12: with line height 1.5, letter spacing 0.12 em and word spacing 0.16 em no text gets lost. */
export const textSpacing = probe({
  id: "text-spacing",
  criteria: ["1.4.12"],
  state: "textSpacing",
  before: (kit) => ({
    cut: kit.cutTexts(),
    covered: new Set(kit.overlaps().map(({ item }) => item.element)),
  }),
  inPage: (kit, report, { cut, covered }) => {
    const told = new Set<Element>();
    for (const { item, box, isMarked } of kit.clips()) {
      if (cut.has(item.node) || told.has(box)) continue;
      told.add(box);
      report[isMarked ? "warning" : "error"](
        box,
        `Mit größeren Zeichen-, Wort- und Zeilenabständen wird der Text ${kit.quote(item.text)} abgeschnitten.`,
        "Geben Sie dem Kasten keine feste Höhe oder Breite mit „overflow: hidden“, sondern min-height und Umbruch.",
      );
    }
    for (const { item, other } of kit.overlaps()) {
      if (covered.has(item.element)) continue;
      report.warning(
        item.element,
        `Mit größeren Zeichen-, Wort- und Zeilenabständen stehen die Texte ${kit.quote(item.text)} und ${kit.quote(other.text)} übereinander.`,
        "Nehmen Sie feste Höhen und absolute Positionen heraus.",
      );
    }
  },
});
