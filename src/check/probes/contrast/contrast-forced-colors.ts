import { probe } from "../probe.ts";

/** WCAG 1.4.3, 1.4.11 in contrast themes of the system ("forced colors"): what keeps its own colours stays readable. */
export const contrastForcedColors = probe({
  id: "contrast-forced-colors",
  criteria: ["1.4.3", "1.4.11"],
  state: "forcedColors",
  before: (kit) => new Map(kit.items().map(({ element }) => [element, kit.textContrast(element)])),
  inPage: (kit, report, normal) => {
    // Texts of the same colours are named once.
    const told = new Set<string>();
    for (const { element, text } of kit.items()) {
      if (!/[\p{L}\p{N}]/u.test(text) || kit.isDisabled(element)) continue;
      const contrast = kit.textContrast(element);
      if (contrast === null || contrast >= kit.wanted(element) || contrast === normal.get(element)) continue;
      const kind = `${kit.style(element).color} ${kit.backdrop(element).colour}`;
      if (told.has(kind)) continue;
      told.add(kind);
      report.warning(
        element,
        `In einem Kontrast-Design des Systems hat der Text ${kit.quote(text)} nur einen Kontrast von ${kit.ratio(contrast)}.`,
        "Nehmen Sie „forced-color-adjust: none“ heraus, oder setzen Sie dort Text- und Hintergrundfarbe gemeinsam.",
        ["1.4.3"],
      );
    }
    for (const icon of document.querySelectorAll("a svg, button svg, [role=img] svg, svg[role=img]")) {
      const control = icon.closest("a, button, [role=img]");
      const shape = icon.querySelector("path, circle, rect, polygon, polyline, ellipse, line, use");
      if (control === null || shape === null || !kit.shown(icon) || /\p{L}/u.test(control.textContent ?? "")) continue;
      const { fill, stroke } = kit.style(shape);
      const { colour, flat } = kit.backdrop(control);
      const paints = [fill, stroke].filter((one) => /^(?:rgb|color|okl|lab|lch)/.test(one));
      if (!flat || paints.length === 0) continue;
      const contrast = Math.max(...paints.map((one) => kit.contrast(kit.over(kit.parse(one), colour), colour)));
      if (contrast >= 3) continue;
      report.hint(
        icon,
        `In einem dunklen Kontrast-Design des Systems ist dieses Symbol fast unsichtbar: Kontrast ${kit.ratio(contrast)}.`,
        "Zeichnen Sie Symbole mit „fill: currentColor“.",
        ["1.4.11"],
      );
    }
  },
});
