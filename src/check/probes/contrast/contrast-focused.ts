import { probe } from "../probe.ts";

/** WCAG 1.4.3 holds for text that has the focus as well; engines only look at the page at rest. */
export const contrastFocused = probe({
  id: "contrast-focused",
  criteria: ["1.4.3"],
  state: "focus",
  inPage: (kit, report) => {
    for (const { element, contrast } of kit.visits()) {
      const wanted = kit.wanted(element);
      const atRest = kit.textContrast(element);
      if (contrast === null || contrast >= wanted || atRest === null || atRest < wanted) continue;
      report.error(
        element,
        `Wenn ${kit.call(element)} den Tastaturfokus hat, ist der Kontrast des Textes nur noch ${kit.ratio(contrast)}.`,
        `Wählen Sie für „:focus“ Farben mit einem Kontrast von ${kit.ratio(wanted)}.`,
      );
    }
  },
});
