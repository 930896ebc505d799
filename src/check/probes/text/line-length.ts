import { probe } from "../probe.ts";

/** WCAG 1.4.8: lines of text have about 80 characters at most, so that people find the next line. */
export const lineLength = probe({
  id: "line-length",
  criteria: ["1.4.8"],
  state: "base",
  inPage: (kit, report) => {
    const ADVISED = 80;
    const LONGEST = 100;
    const long: { element: Element; text: string; characters: number }[] = [];
    for (const block of kit.blocks()) {
      const { element } = block;
      const text = kit.textOf(block);
      if (text.length < 2 * ADVISED || element.closest("pre, code, td, th") !== null) continue;
      const rows = kit.rowsOf(block);
      if (rows.length < 2) continue;
      const total = rows.reduce((sum, { width }) => sum + width, 0);
      const characters = Math.round((text.length * Math.max(...rows.map(({ width }) => width))) / total);
      if (characters > ADVISED + 5) long.push({ element, text, characters });
    }
    // One column has many paragraphs: the longest line stands for all.
    const [worst] = long.sort((a, b) => b.characters - a.characters);
    if (worst === undefined) return;
    report[worst.characters > LONGEST ? "warning" : "hint"](
      worst.element,
      `Die Zeilen von ${kit.quote(worst.text)} haben bis zu ${worst.characters} Zeichen (${long.length} ${long.length === 1 ? "Absatz" : "Absätze"} mit mehr als ${ADVISED}).`,
      `Begrenzen Sie Textspalten auf etwa ${ADVISED} Zeichen (max-width: 70ch).`,
    );
  },
});
