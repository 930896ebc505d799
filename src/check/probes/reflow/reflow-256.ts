import { probe } from "../probe.ts";

/** Beyond WCAG 1.4.10: even 256 CSS px, a small phone with large text, are enough to read without scrolling sideways. */
export const reflow256 = probe({
  id: "reflow-256",
  criteria: ["1.4.10"],
  state: "portrait",
  inPage: (kit, report) => {
    const window = document.documentElement.clientWidth;
    const isWide = (document.scrollingElement?.scrollWidth ?? 0) > window + 2;
    if (!isWide || !kit.isFirstMention(document.documentElement)) return;
    const block = kit.blocks().find((one) => kit.rowsOf(one).some(({ right }) => right + scrollX > window + 4));
    report.hint(
      block?.element ?? null,
      "Bei 256 px Breite rollt die Seite seitwärts.",
      "Nehmen Sie feste Breiten heraus, und erlauben Sie langen Wörtern den Umbruch (overflow-wrap: anywhere).",
    );
  },
});
