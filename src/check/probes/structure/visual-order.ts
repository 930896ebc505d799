import { probe } from "../probe.ts";

/**
 * WCAG 1.3.2 (failure F1): what people see one after the other stands in the HTML in this order. Certain where the
 * words count: then the order has a meaning.
 */
export const visualOrder = probe({
  id: "visual-order",
  criteria: ["1.3.2"],
  state: "base",
  inPage: (kit, report) => {
    const holders = new Set<Element>();
    for (const { element } of kit.blocks()) {
      for (let one: Element | null = element; one !== null && !holders.has(one); one = one.parentElement)
        holders.add(one);
    }
    const stands = (element: Element): boolean => {
      const { position, display } = kit.style(element);
      return !/absolute|fixed|sticky/.test(position) && !/^(?:inline|contents|table-)/.test(display);
    };
    for (const parent of holders) {
      const children = [...parent.children].filter((one) => holders.has(one) && stands(one));
      if (children.length < 2) continue;
      const isRtl = kit.style(parent).direction === "rtl";
      const isOrdered =
        /reverse/.test(kit.style(parent).flexDirection + kit.style(parent).flexWrap) ||
        children.some((one) => kit.style(one).order !== "0");
      const boxes = children.map((one) => one.getBoundingClientRect());
      const reversed = children.slice(1).filter((_, index) => {
        const [a, b] = [boxes[index], boxes[index + 1]];
        if (a === undefined || b === undefined || a.width * a.height * b.width * b.height === 0) return false;
        const row = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const column = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const isBefore = isRtl ? b.left >= a.right - 1 : b.right <= a.left + 1;
        const isAbove = b.bottom <= a.top + 1 && column > Math.min(a.width, b.width) / 2;
        return (row > Math.min(a.height, b.height) / 2 && isBefore) || isAbove;
      });
      const [first] = reversed;
      // One box that floats to the other side is a habit of layout; several, or an explicit order, change the sense.
      if (first === undefined || (reversed.length < 2 && !isOrdered)) continue;
      const before = children[children.indexOf(first) - 1];
      report[before !== undefined && kit.areSteps(before, first) ? "error" : "warning"](
        first,
        `Im HTML steht ${kit.call(first)} an anderer Stelle als auf dem Bildschirm: Vorgelesen wird in anderer Reihenfolge.`,
        "Ordnen Sie das HTML so, wie man es liest; ohne „float: right“, „order“ und „row-reverse“.",
      );
    }
  },
});
