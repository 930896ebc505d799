import { probe } from "../probe.ts";

/** WCAG 1.4.4 (failure F94): text whose size follows the window does not grow when people zoom in. */
export const textViewportUnits = probe({
  id: "text-viewport-units",
  criteria: ["1.4.4"],
  state: "narrow",
  before: (kit) => new Map(kit.items().map(({ element }) => [element, Number.parseFloat(kit.style(element).fontSize)])),
  inPage: (kit, report, sizes) => {
    const told = new Set<Element>();
    for (const block of kit.blocks()) {
      const voice = kit.voiceOf(block);
      const size = voice === null ? undefined : sizes.get(voice);
      if (voice === null || size === undefined || told.has(voice)) continue;
      // A window of 320 px is one of 1280 px at 400 %: every CSS pixel is four times as large.
      const growth = (4 * Number.parseFloat(kit.style(voice).fontSize)) / size;
      if (growth >= 1.9) continue;
      told.add(voice);
      report[growth < 1.5 ? "error" : "warning"](
        voice,
        `Der Text ${kit.quote(kit.textOf(block))} wächst bei 400 % Zoom nur auf ${Math.round(growth * 100)} %.`,
        "Geben Sie Schriftgrößen in rem an, nicht allein in vw oder vh: calc(1rem + 1vw) statt 3vw.",
      );
    }
  },
});
