import { probe } from "../probe.ts";

/** WCAG 2.4.10, 2.4.6: long texts are divided by headings, so that people find their place in them. */
export const longTextWithoutHeading = probe({
  id: "long-text-without-heading",
  criteria: ["2.4.10", "2.4.6"],
  state: "base",
  inPage: (kit, report) => {
    const MOST_WORDS = 350;
    let words = 0;
    let paragraphs = 0;
    let first: Element | null = null;
    const settle = (): void => {
      if (words > MOST_WORDS && paragraphs > 3) {
        report.warning(
          first,
          `Hier folgen ${words} Wörter in ${paragraphs} Absätzen ohne Zwischenüberschrift.`,
          "Gliedern Sie den Text mit Zwischenüberschriften oder Listen.",
        );
      }
      words = 0;
      paragraphs = 0;
      first = null;
    };
    for (const block of kit.blocks()) {
      const { element } = block;
      if (element.closest("h1, h2, h3, h4, h5, h6, [role=heading], summary, legend, caption") !== null) settle();
      else if (element.closest("ul, ol, dl, table, nav, header, footer, aside, form") === null) {
        const count = kit.textOf(block).split(" ").length;
        if (count < 10) continue;
        words += count;
        paragraphs++;
        first ??= element;
      }
    }
    settle();
  },
});
