import { probe } from "../probe.ts";

/** WCAG 1.4.3 holds in every colour scheme that the page offers: here the dark one. */
export const contrastDark = probe({
  id: "contrast-dark",
  criteria: ["1.4.3"],
  state: "dark",
  before: (kit) => new Map(kit.items().map(({ element }) => [element, kit.textContrast(element)])),
  inPage: (kit, report, light) => {
    const told = new Set<string>();
    for (const { element, text } of kit.items()) {
      if (!/[\p{L}\p{N}]/u.test(text) || kit.isDisabled(element)) continue;
      const contrast = kit.textContrast(element);
      const wanted = kit.wanted(element);
      // What is as pale in the light scheme is found there; texts of the same colours are named once.
      if (contrast === null || contrast >= wanted || contrast === light.get(element)) continue;
      const kind = `${kit.style(element).color} ${kit.backdrop(element).colour}`;
      if (told.has(kind)) continue;
      told.add(kind);
      report.error(
        element,
        `Im dunklen Farbschema hat der Text ${kit.quote(text)} nur einen Kontrast von ${kit.ratio(contrast)}.`,
        `Hellen Sie den Text in „prefers-color-scheme: dark“ auf, bis ${kit.ratio(wanted)} erreicht sind.`,
      );
    }
  },
});
