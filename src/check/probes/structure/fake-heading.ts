import { probe } from "../probe.ts";

/** WCAG 1.3.1 (failure F2): what looks like a heading over a text is marked up as one. */
export const fakeHeading = probe({
  id: "fake-heading",
  criteria: ["1.3.1"],
  state: "base",
  inPage: (kit, report) => {
    const OTHER =
      "h1, h2, h3, h4, h5, h6, [role=heading], hgroup, label, legend, caption, figcaption, th, td, dt, dd, li, summary, button, a, nav, footer, blockquote, address, form, [role=button], [aria-hidden=true]";
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
      const isCertain = isBold && growth >= 1.3 && !isSentence && kit.style(next.element).display === "block";
      if (!isCertain && isSentence) return;
      report[isCertain ? "error" : "warning"](
        block.element,
        `${kit.quote(text)} sieht aus wie eine Überschrift, ist aber keine.`,
        "Zeichnen Sie Überschriften mit <h2> bis <h6> aus.",
      );
    });
  },
});
