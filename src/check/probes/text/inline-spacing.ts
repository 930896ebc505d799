import { probe } from "../probe.ts";

/**
 * WCAG 1.4.12 (ACT rules 24afc2, 9e45ec, 78fd32): a `style` attribute with `!important` beats the spacing that people
 * set for themselves, so it must not be narrower than theirs.
 */
export const inlineSpacing = probe({
  id: "inline-spacing",
  criteria: ["1.4.12"],
  state: "base",
  inPage: (kit, report) => {
    const LEAST = [
      { property: "letter-spacing", share: 0.12, name: "Zeichenabstand" },
      { property: "word-spacing", share: 0.16, name: "Wortabstand" },
      { property: "line-height", share: 1.5, name: "Zeilenhöhe" },
    ];
    const isForced = (element: Element, property: string): boolean =>
      element instanceof HTMLElement &&
      element.style.getPropertyPriority(property) === "important" &&
      !/^(?:inherit|unset|revert|revert-layer)$/.test(element.style.getPropertyValue(property));

    for (const { property, share, name } of LEAST) {
      const told = new Set<Element>();
      for (const element of document.querySelectorAll("[style*=important]")) {
        if (!isForced(element, property)) continue;
        // The texts that get their spacing from this very attribute.
        const own = kit.items().filter((item) => {
          for (let one: Element | null = item.element; one !== null; one = one.parentElement) {
            if (one === element) return true;
            if (isForced(one, property)) return false;
          }
          return false;
        });
        const tight = own.find((item) => {
          const style = kit.style(item.element);
          const size = Number.parseFloat(style.fontSize);
          const value = style.getPropertyValue(property);
          const pixels = value === "normal" ? (property === "line-height" ? 1.2 * size : 0) : Number.parseFloat(value);
          if (pixels >= share * size - 0.01 || kit.lines(item).length === 0) return false;
          return property === "line-height" ? kit.lines(item).length > 1 : /\S\S/.test(item.text);
        });
        if (tight === undefined || told.has(element)) continue;
        told.add(element);
        report.error(
          element,
          `Das style-Attribut erzwingt für ${kit.quote(tight.text)} mit „!important“ zu wenig ${name} (${property}).`,
          `Streichen Sie „!important“, oder geben Sie mindestens ${String(share).replace(".", ",")} der Schriftgröße an.`,
        );
      }
    }
  },
});
