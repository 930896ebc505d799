import { probe } from "../probe.ts";

/** WCAG 2.3.1: nothing large flashes more than three times a second. */
export const flashing = probe({
  id: "flashing",
  criteria: ["2.3.1"],
  state: "base",
  inPage: (kit, report) => {
    /** A quarter of 341 × 256 pixels: 10 degrees of sight on a usual screen. */
    const SMALL = 21_824;
    const LIGHTS = ["opacity", "visibility", "backgroundColor", "color", "filter", "display"];
    for (const { effect } of kit.moving()) {
      if (!(effect instanceof KeyframeEffect) || effect.target === null) continue;
      const { duration, iterations = 1 } = effect.getComputedTiming();
      if (typeof duration !== "number" || duration >= 333 || duration <= 0 || iterations < 3) continue;
      const { width, height } = effect.target.getBoundingClientRect();
      const isLight = effect.getKeyframes().some((frame) => LIGHTS.some((name) => name in frame));
      if (!isLight || width * height < SMALL || !kit.shown(effect.target)) continue;
      report.error(
        effect.target,
        `Diese Fläche blitzt ${Math.floor(1000 / duration)}-mal in der Sekunde: Das kann Anfälle auslösen.`,
        "Verlangsamen Sie den Wechsel auf höchstens drei in der Sekunde, oder lassen Sie ihn weg.",
      );
    }
  },
});
