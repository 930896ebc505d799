import { probe } from "../probe.ts";

/** WCAG 1.4.3 holds for text under the mouse pointer as well; engines only look at the page at rest. */
export const contrastHover = probe({
  id: "contrast-hover",
  criteria: ["1.4.3"],
  state: "base",
  inPage: (kit, report) => {
    const MARK = "aushang-unter-der-maus";
    const MOST_OF_A_RULE = 2;
    const MOST = 40;
    const atRest = (part: string): string => part.replaceAll(":hover", "").trim() || "*";
    const hovering = kit.rules().flatMap(({ selector, style }) => {
      const { parentRule } = style;
      const colours = ["color", "background-color", "background-image", "opacity", "filter"];
      const isAbout = selector.includes(":hover") && colours.some((name) => style.getPropertyValue(name) !== "");
      return isAbout && parentRule instanceof CSSStyleRule ? [{ selector, rule: parentRule }] : [];
    });
    if (hovering.length === 0) return;

    /** What the rule may recolour: the elements it means, and what in them has text. */
    const textsUnder = (selector: string): Element[] =>
      selector
        .split(/,(?![^(]*\))/)
        .filter((part) => part.includes(":hover") && !part.includes("::"))
        .flatMap((part) => kit.matching(atRest(part)).slice(0, MOST_OF_A_RULE))
        .flatMap((element) => [element, ...element.querySelectorAll("*")].slice(0, 6))
        .filter((element) => {
          const hasText = [...element.childNodes].some((one) => one instanceof Text && /[\p{L}\p{N}]/u.test(one.data));
          return hasText && kit.shown(element) && !kit.isDisabled(element);
        });

    /** Backdrops are remembered for the page at rest, so they are looked at anew. Null: not certain. */
    const contrastNow = (element: Element, chain: readonly Element[]): number | null => {
      for (const movement of document.getAnimations()) if (movement instanceof CSSTransition) movement.finish();
      const opaque = chain.findIndex((one) => kit.parse(kit.style(one).backgroundColor)[3] === 1);
      const layers = opaque < 0 ? chain : chain.slice(0, opaque + 1);
      const isPlain = layers.every((one) => {
        const { backgroundImage, opacity, filter } = kit.style(one);
        return [backgroundImage, opacity, filter].join() === "none,1,none";
      });
      if (!isPlain || !kit.backdrop(element).flat || kit.style(element).textShadow !== "none") return null;
      const ground = layers.reduceRight(
        (below, one) => kit.over(kit.parse(kit.style(one).backgroundColor), below),
        kit.backdrop(document.documentElement).colour,
      );
      return kit.contrast(kit.over(kit.parse(kit.style(element).color), ground), ground);
    };

    const texts = [...new Set(hovering.flatMap(({ selector }) => textsUnder(selector)))].slice(0, MOST);
    const suspects = texts.flatMap((element) => {
      const before = kit.textContrast(element);
      return before === null || before < kit.wanted(element) ? [] : [element];
    });
    // In their own place in the style sheet, so that what outdoes them still does.
    for (const { selector, rule } of hovering)
      rule.selectorText = `${selector}, ${selector.replaceAll(":hover", `.${MARK}`)}`;
    for (const element of suspects) {
      const chain: Element[] = [];
      for (let one: Element | null = element; one !== null; one = one.parentElement) chain.push(one);
      for (const one of chain) one.classList.add(MARK);
      const contrast = contrastNow(element, chain);
      for (const one of chain) {
        one.classList.remove(MARK);
        if (one.getAttribute("class") === "") one.removeAttribute("class");
      }
      const wanted = kit.wanted(element);
      if (contrast === null || contrast >= wanted) continue;
      report.error(
        element,
        `Unter dem Mauszeiger ist der Kontrast von ${kit.call(element)} nur noch ${kit.ratio(contrast)}.`,
        `Wählen Sie für „:hover“ Farben mit einem Kontrast von ${kit.ratio(wanted)}.`,
      );
    }
    for (const { selector, rule } of hovering) rule.selectorText = selector;
  },
});
