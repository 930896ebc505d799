import { probe } from "../probe.ts";

/** WCAG 1.4.1 (failure F73, technique G183): links in a text differ from it by more than their colour. */
export const linkColourAlone = probe({
  id: "link-colour-alone",
  criteria: ["1.4.1"],
  state: "base",
  inPage: (kit, report) => {
    const isLined = (element: Element, upTo: Element): boolean => {
      for (let one: Element | null = element; one !== null && one !== upTo; one = one.parentElement) {
        const { textDecorationLine, borderBottomStyle, borderBottomWidth, boxShadow, backgroundImage } = kit.style(one);
        if (textDecorationLine !== "none" || boxShadow !== "none" || backgroundImage !== "none") return true;
        if (borderBottomStyle !== "none" && borderBottomWidth !== "0px") return true;
      }
      return false;
    };
    const look = (element: Element): string => {
      const { fontWeight, fontStyle, fontFamily, textTransform, fontSize } = kit.style(element);
      return [Number(fontWeight) >= 600, fontStyle, fontFamily, textTransform, fontSize].join();
    };
    // Links that look alike are named once.
    const told = new Set<string>();
    for (const block of kit.blocks()) {
      const links = new Map<Element, Element>();
      for (const { element } of block.items) {
        const link = element.closest("a[href]");
        if (link !== null && link !== block.element && block.element.contains(link) && !links.has(link)) {
          links.set(link, element);
        }
      }
      if (links.size === 0) continue;
      const prose = block.items.filter(({ element, text }) => element.closest("a") === null && /\p{L}{2}/u.test(text));
      const words = prose.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
      const around = prose[0]?.element;
      if (around === undefined || words < 2) continue;
      for (const [link, inner] of links) {
        if (isLined(inner, block.element) || link.querySelector("img, svg") !== null) continue;
        if (look(inner) !== look(around)) continue;
        const marks = ["::before", "::after"].map((one) => getComputedStyle(link, one).content);
        if (marks.some((content) => !/^(?:none|normal|"")$/.test(content))) continue;
        const behind = kit.backdrop(around).colour;
        const own = kit.backdrop(inner).colour;
        if (kit.contrast(own, behind) >= 3) continue;
        const linkColour = kit.over(kit.parse(kit.style(inner).color), own);
        const textColour = kit.over(kit.parse(kit.style(around).color), behind);
        const contrast = kit.contrast(linkColour, textColour);
        const kind = [linkColour, textColour, look(inner)].join();
        if (told.has(kind)) continue;
        told.add(kind);
        report[contrast < 3 ? "error" : "warning"](
          link,
          `Der Link ${kit.call(link)} unterscheidet sich vom Text nur durch seine Farbe, mit einem Kontrast von ${kit.ratio(contrast)} zum Text.`,
          "Unterstreichen Sie Links im Text.",
        );
      }
    }
  },
});
