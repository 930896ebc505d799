import { probe } from "../probe.ts";

/** WCAG 2.4.11: what has the focus is not covered by bars that stay where they are, in neither direction of the Tab key. */
export const focusObscured = probe({
  id: "focus-obscured",
  criteria: ["2.4.11", "2.4.12"],
  state: "focus",
  inPage: (kit, report) => {
    const MOST = 150;
    const bars = kit.elements().filter((one) => /^(?:fixed|sticky)$/.test(kit.style(one).position) && kit.shown(one));
    if (bars.length === 0) return;
    /** The bar that lies over the element, and over how much of it. */
    const coverOf = (element: Element): { bar: Element | null; isWhole: boolean } => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = [
        [0.5, 0.5],
        [0.1, 0.1],
        [0.9, 0.1],
        [0.1, 0.9],
        [0.9, 0.9],
      ].flatMap(([x = 0, y = 0]) => document.elementFromPoint(left + x * width, top + y * height) ?? []);
      const covers = seen.map((one) => bars.find((bar) => bar.contains(one) && !bar.contains(element)) ?? null);
      const lost = covers.filter((bar) => bar !== null);
      return { bar: lost[0] ?? null, isWhole: lost.length === seen.length };
    };
    const whole = new Map<Element, Set<Element>>();
    const partly = new Map<Element, Set<Element>>();
    const stops = kit.stops().slice(0, MOST);
    for (const element of [...stops, ...stops.toReversed()]) {
      kit.focusOn(element);
      const { bar, isWhole } = coverOf(element);
      if (bar === null || document.activeElement !== element) continue;
      const found = isWhole ? whole : partly;
      found.set(bar, (found.get(bar) ?? new Set()).add(element));
    }
    kit.unfocus();
    scrollTo(0, 0);
    const tell = (elements: ReadonlySet<Element>): string => {
      const [first] = elements;
      const name = first === undefined ? "" : kit.call(first);
      return elements.size === 1 ? name : `${name} (eines von ${elements.size} Elementen)`;
    };
    for (const [bar, elements] of whole) {
      // A script may move the bar out of the way a moment later.
      report[kit.hasScript() ? "warning" : "error"](
        bar,
        `Wenn ${tell(elements)} den Tastaturfokus hat, liegt diese Leiste darüber, die immer an ihrer Stelle bleibt.`,
        "Lassen Sie die Leiste mitrollen, oder geben Sie „html“ ein „scroll-padding“ in ihrer Höhe.",
        ["2.4.11"],
      );
    }
    for (const [bar, elements] of partly) {
      if (whole.has(bar)) continue;
      report.hint(
        bar,
        `Wenn ${tell(elements)} den Tastaturfokus hat, verdeckt diese Leiste einen Teil davon.`,
        "Geben Sie „html“ ein „scroll-padding“ in der Höhe der Leiste.",
        ["2.4.12"],
      );
    }
  },
});
