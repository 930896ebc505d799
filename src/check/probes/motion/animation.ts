import { probe } from "../probe.ts";

/** WCAG 2.2.2: what moves or blinks by itself stops after five seconds, or people can stop it. */
export const animation = probe({
  id: "animation",
  criteria: ["2.2.2"],
  state: "base",
  inPage: (kit, report) => {
    const LONGEST = 5_000;
    const told = new Set<Element>();
    // Without a script only a box to tick can reach what stands elsewhere.
    const controls = kit.hasScript()
      ? "button, input[type=checkbox], [role=button], [role=switch]"
      : "input[type=checkbox]";
    const mayBeStopped = document.querySelector(controls) !== null;
    for (const { effect } of kit.moving()) {
      if (!(effect instanceof KeyframeEffect) || effect.target === null) continue;
      const element = effect.target;
      const end = Number(effect.getComputedTiming().endTime ?? 0);
      if (end <= LONGEST || told.has(element) || !kit.shown(element)) continue;
      // Whoever waits wants to see that something happens.
      if (element.closest("[role=progressbar], [role=status], [aria-busy=true], progress") !== null) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width * height < 64) continue;
      told.add(element);
      report[mayBeStopped ? "warning" : "error"](
        element,
        `Dieses Element bewegt oder verändert sich ${end === Number.POSITIVE_INFINITY ? "ohne Ende" : `${Math.round(end / 1000)} Sekunden lang`} von selbst.`,
        "Begrenzen Sie die Animation auf fünf Sekunden, und schalten Sie sie bei „prefers-reduced-motion: reduce“ ab.",
      );
    }
  },
});
