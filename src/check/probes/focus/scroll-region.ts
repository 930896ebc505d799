import { probe } from "../probe.ts";

/** WCAG 2.1.1 (ACT rule 0ssw9k): areas that scroll can be reached with the Tab key, so that arrow keys scroll them. */
export const scrollRegion = probe({
  id: "scroll-region",
  criteria: ["2.1.1"],
  state: "base",
  inPage: (kit, report) => {
    const SCROLLS = /^(?:auto|scroll)$/;
    for (const element of kit.elements()) {
      const { overflowX, overflowY, paddingLeft, paddingRight, paddingTop, paddingBottom } = kit.style(element);
      if (!SCROLLS.test(overflowX) && !SCROLLS.test(overflowY)) continue;
      if (element === document.body || /^(?:textarea|select|iframe)$/.test(element.localName)) continue;
      // Scrolling past the padding hides nothing.
      const wide = element.scrollWidth - element.clientWidth;
      const high = element.scrollHeight - element.clientHeight;
      const isWide =
        SCROLLS.test(overflowX) && wide > Math.max(2, Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight));
      const isHigh =
        SCROLLS.test(overflowY) && high > Math.max(2, Number.parseFloat(paddingTop), Number.parseFloat(paddingBottom));
      if ((!isWide && !isHigh) || !kit.shown(element) || element.closest("[inert]") !== null) continue;
      const hasContent =
        kit.items().some((item) => element.contains(item.element)) ||
        [...element.querySelectorAll("img, svg, canvas, video, input")].some((one) => kit.shown(one));
      if (!hasContent || kit.isStop(element) || kit.stops().some((stop) => element.contains(stop))) continue;
      report.error(
        element,
        "Dieser Bereich rollt, aber die Tab-Taste erreicht ihn nicht in jedem Browser.",
        'Geben Sie ihm tabindex="0", role="region" und einen Namen, oder lassen Sie den Inhalt ohne Rollen stehen.',
      );
    }
  },
});
