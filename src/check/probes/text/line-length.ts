import { probe } from "../probe.ts";

/** WCAG 1.4.8: lines of text have about 80 characters at most, so that people find the next line. */
export const lineLength = probe({
  id: "line-length",
  criteria: ["1.4.8"],
  state: "base",
  inPage: (kit, report) => {
    const ADVISED = 80;
    const LONGEST = 100;
    const told = new Set<Element | null>();
    for (const block of kit.blocks()) {
      const column = block.element.parentElement;
      const text = kit.textOf(block);
      // One finding for a column of text, whatever number of paragraphs it has.
      if (told.has(column)) continue;
      if (text.length < 2 * ADVISED || block.element.closest("pre, code, td, th") !== null) continue;
      const rows = kit.rowsOf(block);
      if (rows.length < 2) continue;
      const total = rows.reduce((sum, { width }) => sum + width, 0);
      const longest = Math.round((text.length * Math.max(...rows.map(({ width }) => width))) / total);
      if (longest <= ADVISED + 5) continue;
      told.add(column);
      report[longest > LONGEST ? "warning" : "hint"](
        block.element,
        `Die Zeilen von ${kit.quote(text)} haben bis zu ${longest} Zeichen.`,
        `Begrenzen Sie Textspalten auf etwa ${ADVISED} Zeichen (max-width: 70ch).`,
      );
    }
  },
});
