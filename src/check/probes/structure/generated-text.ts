import { probe } from "../probe.ts";

/** WCAG 1.3.1 (failure F87): words stand in the HTML, not in the style sheet. */
export const generatedText = probe({
  id: "generated-text",
  criteria: ["1.3.1"],
  state: "base",
  inPage: (kit, report) => {
    const PSEUDO = /::?(before|after)\b/;
    const told = new Set<Element>();
    for (const { selector, style } of kit.rules()) {
      if (!/\p{L}{3}/u.test(style.content) || !PSEUDO.test(selector)) continue;
      for (const part of selector.split(/,(?![^(]*\))/)) {
        const pseudo = PSEUDO.exec(part)?.[1];
        if (pseudo === undefined) continue;
        for (const element of kit.matching(part.replace(PSEUDO, "").trim() || "*")) {
          const look = getComputedStyle(element, `::${pseudo}`);
          const words = [...(look.content.split(" / ")[0]?.matchAll(/"((?:[^"\\]|\\.)*)"/g) ?? [])]
            .map(([, one]) => one)
            .join("");
          // Fonts for icons turn words into pictures.
          const isIcon = look.fontFamily !== kit.style(element).fontFamily;
          if (!/\p{L}{3}/u.test(words) || isIcon || told.has(element) || !kit.shown(element)) continue;
          if (look.display === "none" || look.visibility === "hidden") continue;
          told.add(element);
          report.error(
            element,
            `Das Wort ${kit.quote(words)} steht nur im Stylesheet (::${pseudo}): Wer ohne Stylesheet liest, bekommt es nicht.`,
            "Schreiben Sie den Text in das HTML.",
            ["1.3.1", "1.1.1"],
          );
        }
      }
    }
  },
});
