import { probe } from "../probe.ts";

/** WCAG 1.3.4 (failure F97, ACT rule b33eff): turning the device does not turn the content by a quarter. */
export const orientationLock = probe({
  id: "orientation-lock",
  criteria: ["1.3.4"],
  state: "portrait",
  before: (kit) => {
    const angle = (element: Element): number => {
      const { transform, rotate } = kit.style(element);
      const { a, b } = new DOMMatrix(transform === "none" ? "" : transform);
      return (Math.atan2(b, a) * 180) / Math.PI + (Number.parseFloat(rotate.replace(/^.* /, "")) || 0);
    };
    const isSuspicious = kit.mayDependOn(/orientation|aspect-ratio/);
    const elements = isSuspicious ? [document.documentElement, ...kit.elements()] : [];
    return { angle, landscape: new Map(elements.map((element) => [element, angle(element)])) };
  },
  inPage: (kit, report, { angle, landscape }) => {
    for (const [element, before] of landscape) {
      const turn = Math.abs(angle(element) - before) % 360;
      if (Math.abs(turn - 90) > 1 && Math.abs(turn - 270) > 1) continue;
      if (element.textContent?.trim() === "" || !kit.shown(element)) continue;
      report.error(
        element,
        "Dieser Inhalt dreht sich um 90°, wenn das Gerät gedreht wird: Er lässt sich nur in einer Lage lesen.",
        "Nehmen Sie „transform“ und „rotate“ aus den @media-Regeln mit „orientation“.",
      );
    }
  },
});
