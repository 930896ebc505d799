import { probe } from "../probe.ts";

/** WCAG 1.1.1 (failure F3): pictures from style sheets have no text alternative, so they carry no information. */
export const backgroundImage = probe({
  id: "background-image",
  criteria: ["1.1.1"],
  state: "base",
  inPage: (kit, report) => {
    const LEAST = 24;
    for (const element of kit.elements()) {
      const { backgroundImage, backgroundRepeat } = kit.style(element);
      if (!backgroundImage.includes("url(") || /^(?:repeat|repeat-x|repeat-y)$/.test(backgroundRepeat)) continue;
      if (element.matches("body, input, select, textarea, [aria-hidden=true] *, [aria-hidden=true]")) continue;
      const { width, height } = element.getBoundingClientRect();
      const isEmpty =
        !/\S/.test(element.textContent ?? "") && element.querySelector("img, svg, video, input, iframe") === null;
      const isNamed = element.closest("[role], [aria-label], [aria-labelledby], [title], a, button") !== null;
      if (width < LEAST || height < LEAST || !isEmpty || isNamed || !kit.shown(element)) continue;
      report.warning(
        element,
        "Dieser leere Kasten zeigt ein Bild aus dem Stylesheet: Wer es nicht sieht, erfährt nichts davon.",
        'Sagt das Bild etwas, nehmen Sie <img> mit alt; ist es Schmuck, geben Sie dem Kasten aria-hidden="true".',
      );
    }
  },
});
