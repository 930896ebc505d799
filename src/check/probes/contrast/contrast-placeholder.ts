import { probe } from "../probe.ts";

/** WCAG 1.4.3 holds for placeholders as well: they are text. */
export const contrastPlaceholder = probe({
  id: "contrast-placeholder",
  criteria: ["1.4.3"],
  state: "base",
  inPage: (kit, report) => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      "input[placeholder]:placeholder-shown, textarea[placeholder]:placeholder-shown",
    );
    for (const field of fields) {
      const { colour, flat } = kit.backdrop(field);
      if (field.placeholder.trim() === "" || !flat || !kit.shown(field) || kit.isDisabled(field)) continue;
      const { color, opacity } = getComputedStyle(field, "::placeholder");
      const [red, green, blue, alpha] = kit.parse(color);
      const contrast = kit.contrast(kit.over([red, green, blue, alpha * Number(opacity)], colour), colour);
      if (contrast >= kit.wanted(field)) continue;
      report.error(
        field,
        `Der Platzhalter ${kit.quote(field.placeholder)} hat nur einen Kontrast von ${kit.ratio(contrast)}.`,
        "Geben Sie „::placeholder“ eine dunklere Farbe und „opacity: 1“, besser eine sichtbare Beschriftung.",
      );
    }
  },
});
