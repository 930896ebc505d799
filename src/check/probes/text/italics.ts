import { probe } from "../probe.ts";

/** Long passages in italics are hard to read, above all for people with dyslexia. */
export const italics = probe({
  id: "italics",
  criteria: [],
  state: "base",
  inPage: (kit, report) => {
    for (const block of kit.blocks()) {
      const text = kit.textOf(block);
      if (text.length < 120) continue;
      const slanted = block.items
        .filter(({ element }) => /italic|oblique/.test(kit.style(element).fontStyle))
        .reduce((sum, item) => sum + item.text.trim().length, 0);
      if (slanted < 120) continue;
      report.warning(
        block.element,
        `Der Text ${kit.quote(text)} ist über ${slanted} Zeichen kursiv.`,
        "Nutzen Sie Kursives nur für einzelne Wörter; längere Zitate heben Sie mit Einzug oder Linie hervor.",
      );
    }
  },
});
