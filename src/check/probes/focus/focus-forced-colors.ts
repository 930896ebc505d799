import { probe } from "../probe.ts";

/** WCAG 2.4.7 in contrast themes of the system: they drop shadows and backgrounds, only outlines and borders stay. */
export const focusForcedColors = probe({
  id: "focus-forced-colors",
  criteria: ["2.4.7"],
  state: "focus",
  inPage: (kit, report) => {
    for (const { element, changes, isPlain, isUnseen } of kit.visits()) {
      const isLost = changes.every((name) => /^(?:box-shadow|text-shadow|.*color|background-image)$/.test(name));
      if (isPlain || isUnseen || changes.length === 0 || !isLost) continue;
      report.hint(
        element,
        `Den Tastaturfokus auf ${kit.call(element)} zeigen nur Schatten oder Farben: In Kontrast-Designs des Systems sieht man ihn nicht.`,
        "Ergänzen Sie „outline: 2px solid transparent“: Dort wird die Linie sichtbar.",
      );
    }
  },
});
