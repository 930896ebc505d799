import { probe } from "../probe.ts";

/**
 * WCAG 1.3.1 (failure F2): what looks like a heading over a text is marked up as one. A large bold line may as well be
 * a slogan or a greeting: it is certain only where the page itself says so, by other headings of this look, by using
 * the look again over another text, or by the name of its class.
 */
export const fakeHeading = probe({
  id: "fake-heading",
  criteria: ["1.3.1"],
  state: "base",
  inPage: (kit, report) => {
    const OTHER =
      "h1, h2, h3, h4, h5, h6, [role=heading], hgroup, label, legend, caption, figcaption, th, td, dt, dd, li, summary, button, a, nav, footer, blockquote, address, form, [role=button], [aria-hidden=true]";
    const NAMED =
      /(?:^|[\s_-])(?:h[1-6]|heading|headline|title|subtitle|titel|titelzeile|(?:ue|ü)berschrift)(?:$|[\s_-]|\d)/i;
    const lookOf = (element: Element): string => {
      const { fontSize, fontFamily, fontWeight } = kit.style(element);
      return [Math.round(Number.parseFloat(fontSize)), Number(fontWeight) >= 600, fontFamily].join();
    };
    const headings = new Set([...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(kit.shown).map(lookOf));
    const suspects: { element: Element; voice: Element; text: string; isLikely: boolean }[] = [];
    const blocks = kit.blocks();
    blocks.forEach((block, index) => {
      const next = blocks[index + 1];
      const text = kit.textOf(block);
      if (next === undefined || text.length > 80 || !/\p{L}{3}/u.test(text)) return;
      if (block.element.closest(OTHER) !== null || next.element.closest("h1, h2, h3, h4, h5, h6, [role=heading]"))
        return;
      const below = kit.textOf(next);
      const voice = kit.voiceOf(block);
      const other = kit.voiceOf(next);
      const sibling = block.element.nextElementSibling;
      if (voice === null || other === null || sibling?.contains(next.element) !== true) return;
      if (below.length < 40 || below.length < text.length || kit.rowsOf(block).length !== 1) return;
      if (block.items.some(({ element }) => kit.style(element).fontSize !== kit.style(voice).fontSize)) return;
      const [mine, theirs] = [kit.style(voice), kit.style(other)];
      const growth = Number.parseFloat(mine.fontSize) / Number.parseFloat(theirs.fontSize);
      const isBolder = Number(mine.fontWeight) >= 600 && Number(theirs.fontWeight) < 600;
      const isBold = isBolder && block.items.every(({ element }) => Number(kit.style(element).fontWeight) >= 600);
      if (growth < 1.4 && !isBold) return;
      const isSentence = /[.,;!?]$/.test(text);
      const isLikely = isBold && growth >= 1.3 && !isSentence && kit.style(next.element).display === "block";
      if (isLikely || !isSentence) suspects.push({ element: block.element, voice, text, isLikely });
    });
    const uses = new Map<string, number>();
    for (const { voice, isLikely } of suspects) {
      if (isLikely) uses.set(lookOf(voice), (uses.get(lookOf(voice)) ?? 0) + 1);
    }
    for (const { element, voice, text, isLikely } of suspects) {
      const look = lookOf(voice);
      const isNamed = NAMED.test(element.getAttribute("class") ?? "");
      const isUsual = isNamed || headings.has(look) || (uses.get(look) ?? 0) > 1;
      // Letters that are set apart are an ornament.
      const { letterSpacing, fontSize } = kit.style(voice);
      const isOrnament = Number.parseFloat(letterSpacing) > Number.parseFloat(fontSize) / 10;
      report[isLikely && isUsual && !isOrnament ? "error" : "warning"](
        element,
        `${kit.quote(text)} sieht aus wie eine Überschrift, ist aber keine.`,
        "Zeichnen Sie Überschriften mit <h2> bis <h6> aus.",
      );
    }
  },
});
