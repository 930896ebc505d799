import { probe } from "../probe.ts";

/**
 * WCAG 1.1.1 (failure F3): pictures from style sheets have no text alternative, so they carry no information. Empty
 * boxes with a picture, and icons before a text; each picture is named once.
 */
export const backgroundImage = probe({
  id: "background-image",
  criteria: ["1.1.1"],
  state: "base",
  inPage: (kit, report) => {
    const SMALLEST = 24;
    const CONTENT = "img, svg, video, input, iframe";
    const told = new Set<string>();
    for (const element of kit.elements()) {
      const { backgroundImage, backgroundRepeat, paddingLeft, paddingRight } = kit.style(element);
      if (!backgroundImage.includes("url(") || told.has(backgroundImage)) continue;
      if (/^(?:repeat|repeat-x|repeat-y)$/.test(backgroundRepeat)) continue;
      if (element.matches("body, input, select, textarea") || element.closest("[aria-hidden=true]") !== null) continue;
      const isNamed = element.closest("[role], [aria-label], [aria-labelledby], [title], a, button") !== null;
      if (isNamed || !kit.shown(element)) continue;
      const { width, height } = element.getBoundingClientRect();
      const isEmpty = !/\S/.test(element.textContent ?? "") && element.querySelector(CONTENT) === null;
      if (isEmpty && width >= SMALLEST && height >= SMALLEST) {
        told.add(backgroundImage);
        report.warning(
          element,
          "Dieser leere Kasten zeigt ein Bild aus dem Stylesheet (background-image): Wer es nicht sieht, erfährt nichts davon.",
          'Sagt das Bild etwas, nehmen Sie <img> mit alt; ist es Schmuck, geben Sie dem Kasten aria-hidden="true".',
        );
      }
      // Room at the side of the text is room for an icon.
      const room = Math.max(Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight));
      const hasOwnText = [...element.childNodes].some((one) => one instanceof Text && /\p{L}/u.test(one.data));
      if (isEmpty || !hasOwnText || room < SMALLEST) continue;
      told.add(backgroundImage);
      report.warning(
        element,
        `Neben ${kit.call(element)} steht ein Symbol aus dem Stylesheet (background-image): Wer es nicht sieht, erfährt nichts davon.`,
        "Sagt das Symbol etwas („Achtung“, „PDF“), schreiben Sie es auch in den Text.",
      );
    }
  },
});
