import { probe } from "../probe.ts";

/**
 * WCAG 1.4.8 wants lines one and a half lines apart; below 1.2 letters of two lines come close to each other. Certain
 * below 1 in running text: there they overlap.
 */
export const lineHeight = probe({
  id: "line-height",
  criteria: ["1.4.8"],
  state: "base",
  inPage: (kit, report) => {
    for (const block of kit.blocks()) {
      const voice = kit.voiceOf(block);
      if (voice === null || kit.textOf(block).length < 80 || block.element.closest("h1, h2, h3, h4, h5, h6")) continue;
      const { lineHeight, fontSize } = kit.style(voice);
      const share = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      if (!(share < 1.195) || kit.rowsOf(block).length < 2) continue;
      const isTight = share < 0.995 && Number.parseFloat(fontSize) < 28;
      report[isTight ? "error" : "warning"](
        block.element,
        `Die Zeilen von ${kit.quote(kit.textOf(block))} stehen zu eng: Zeilenhöhe ${share.toFixed(2).replace(".", ",")}.`,
        "Geben Sie Fließtext eine Zeilenhöhe von 1,5.",
      );
    }
  },
});
