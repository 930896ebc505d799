import { probe } from "../probe.ts";

/** WCAG 2.4.3 (failure F44): the Tab key follows the order in which people read. Certain where the words count. */
export const tabOrder = probe({
  id: "tab-order",
  criteria: ["2.4.3"],
  state: "base",
  inPage: (kit, report) => {
    const commonParent = (a: Element, b: Element): Element => {
      let one = a;
      while (!one.contains(b) && one.parentElement !== null) one = one.parentElement;
      return one;
    };
    const isAfloat = (element: Element, upTo: Element): boolean => {
      for (let one: Element | null = element; one !== null && one !== upTo; one = one.parentElement) {
        if (/^(?:absolute|fixed|sticky)$/.test(kit.style(one).position)) return true;
      }
      return false;
    };
    const told = new Set<Element>();
    const stops = kit.stops().filter((one) => kit.shown(one));
    stops.forEach((element, index) => {
      const next = stops[index + 1];
      if (next === undefined || told.size === 5) return;
      const parent = commonParent(element, next);
      const a = element.getBoundingClientRect();
      const b = next.getBoundingClientRect();
      const rowHeight = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const columnWidth = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const isRtl = kit.style(parent).direction === "rtl";
      const isBefore = isRtl ? b.left >= a.right - 1 : b.right <= a.left + 1;
      const isSameRow = rowHeight > Math.min(a.height, b.height) / 2;
      const isAbove = b.bottom <= a.top + 1 && columnWidth > Math.min(a.width, b.width) / 2;
      if (!(isSameRow && isBefore) && !isAbove) return;
      if (told.has(parent) || isAfloat(element, parent) || isAfloat(next, parent)) return;
      told.add(parent);
      report[kit.areSteps(element, next) ? "error" : "warning"](
        next,
        `Die Tab-Taste springt rückwärts: von ${kit.call(element)} zu ${kit.call(next)}, das davor steht.`,
        "Stellen Sie die Elemente im HTML in die Reihenfolge, in der man sie liest; ohne „float: right“, „order“ und positive tabindex.",
      );
    });
  },
});
