import { probe } from "../probe.ts";

/**
 * WCAG 1.4.10: in a window of 320 CSS px text is read without scrolling sideways; tables, code, maps, figures and
 * toolbars may be wider.
 */
export const reflowScroll = probe({
  id: "reflow-scroll",
  criteria: ["1.4.10"],
  state: "narrow",
  inPage: (kit, report) => {
    const FREE =
      "table, pre, figure, svg, math, canvas, video, iframe, object, embed, map, textarea, [role=table], [role=grid], [role=img], [role=toolbar], [role=tablist], [role=math]";
    const window = document.documentElement.clientWidth;
    const isScroller = (element: Element): boolean => {
      const { overflowX } = kit.style(element);
      return (overflowX === "auto" || overflowX === "scroll") && element.scrollWidth > element.clientWidth + 2;
    };
    const scrollerOf = (element: Element): Element | null => {
      for (let one: Element | null = element; one !== null && one !== document.body; one = one.parentElement) {
        if (isScroller(one)) return one;
      }
      return null;
    };
    const isPageWide = (document.scrollingElement?.scrollWidth ?? 0) > window + 2;
    const scrollers = new Set(kit.elements().filter((one) => one !== document.body && isScroller(one)));
    if (!isPageWide && scrollers.size === 0) return;
    if (isPageWide) kit.isFirstMention(document.documentElement);

    const told = new Set<Element>();
    let culprits = 0;
    for (const block of kit.blocks()) {
      if (block.element.closest(FREE) !== null || !/\p{L}{2}/u.test(kit.textOf(block))) continue;
      const scroller = scrollers.size === 0 ? null : scrollerOf(block.element);
      const rows = kit.rowsOf(block);
      if (scroller !== null) {
        const isTooWide = rows.length > 1 && rows.some(({ left, right }) => right - left > scroller.clientWidth + 2);
        if (!isTooWide || told.has(scroller) || !kit.shown(scroller)) continue;
        told.add(scroller);
        report.error(
          scroller,
          `Den Text ${kit.quote(kit.textOf(block))} kann man bei 320 px Breite nur lesen, wenn man für jede Zeile seitwärts rollt.`,
          "Geben Sie dem Text keine feste Breite; er muss sich dem Fenster anpassen.",
        );
      } else if (isPageWide && rows.some(({ left, right }) => right + scrollX > window + 4 && left + scrollX < right)) {
        culprits++;
        if (culprits > 5) continue;
        report.error(
          block.element,
          `Der Text ${kit.quote(kit.textOf(block))} ragt bei 320 px Breite aus dem Fenster: Die Seite rollt seitwärts.`,
          "Nehmen Sie feste Breiten und „nowrap“ heraus, und erlauben Sie langen Wörtern den Umbruch (overflow-wrap: anywhere).",
        );
      }
    }
    if (!isPageWide || culprits > 0) return;
    const wide = kit.elements().filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      return width > 0 && right + scrollX > window + 2 && scrollerOf(one) === null && kit.shown(one);
    });
    const innermost = wide.find((one) => !wide.some((other) => other !== one && one.contains(other)));
    // Text may stick out of a box that does not, such as code.
    const widest =
      innermost ??
      kit.blocks().find((one) => kit.rowsOf(one).some(({ right }) => right + scrollX > window + 2))?.element;
    report.warning(
      widest ?? null,
      "Bei 320 px Breite rollt die Seite seitwärts, weil dieses Element breiter ist als das Fenster.",
      "Geben Sie Bildern „max-width: 100%“; Tabellen bekommen einen eigenen Bereich mit „overflow-x: auto“.",
    );
  },
});
