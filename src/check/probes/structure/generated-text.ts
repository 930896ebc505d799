import { probe } from "../probe.ts";

/** WCAG 1.3.1 (failure F87): words stand in the HTML, not in the style sheet. */
export const generatedText = probe({
  id: "generated-text",
  criteria: ["1.3.1", "1.1.1"],
  state: "base",
  inPage: (kit, report) => {
    const PSEUDO = /::?(before|after)\b/;
    /** The quoted words of a `content`, without addresses of images and without the alternative for screen readers. */
    const wordsOf = (content: string): string =>
      [...(content.replace(/url\("(?:[^"\\]|\\.)*"\)/g, "").split(" / ")[0] ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)]
        .map(([, word]) => word)
        .join("");
    const told = new Set<string>();
    for (const { selector, style } of kit.rules()) {
      if (!/\p{L}{3}/u.test(style.content)) continue;
      for (const part of selector.split(/,(?![^(]*\))/)) {
        const pseudo = PSEUDO.exec(part)?.[1];
        if (pseudo === undefined) continue;
        const found = kit.matching(part.replace(PSEUDO, "").trim() || "*").filter((element) => {
          const look = getComputedStyle(element, `::${pseudo}`);
          // Fonts for icons turn words into pictures.
          const isIcon = look.fontFamily !== kit.style(element).fontFamily;
          const isHidden =
            look.display === "none" || look.visibility === "hidden" || look.fontSize === "0px" || look.width === "0px";
          return /\p{L}{3}/u.test(wordsOf(look.content)) && !isIcon && !isHidden && kit.shown(element);
        });
        const [first] = found;
        if (first === undefined) continue;
        const words = wordsOf(getComputedStyle(first, `::${pseudo}`).content);
        if (told.has(words)) continue;
        told.add(words);
        const places = found.length === 1 ? "" : ` (an ${found.length} Stellen)`;
        report.error(
          first,
          `Der Text ${kit.quote(words)} steht nur im Stylesheet (::${pseudo})${places}: Wer ohne Stylesheet liest, bekommt ihn nicht.`,
          "Schreiben Sie den Text in das HTML.",
        );
      }
    }
  },
});
