import { z } from "zod";
import { probe } from "../probe.ts";

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const difference = z.object({ any: z.number(), clear: z.number(), isMoved: z.boolean() });

/**
 * WCAG 1.4.11 and 2.4.7: what shows the focus stands out. Measured on two pictures: pixels that change with a contrast
 * of 3 : 1 should make up a line around the element at least half as long as its outline.
 */
export const focusContrast = probe({
  id: "focus-contrast",
  criteria: ["1.4.11", "2.4.7"],
  state: "focus",
  inPage: (kit, report) => {
    for (const { element, changes, isPlain, isUnseen } of kit.visits()) {
      // In a text field the caret shows the focus as well.
      const hasCaret = element.matches("textarea, [contenteditable], input:not([type]), input[type=text]");
      if (changes.length === 0 || isPlain || isUnseen || hasCaret || !kit.shown(element)) continue;
      const name = kit.call(element);
      report.doubt(
        "warning",
        "",
        element,
        `Man sieht kaum, wenn ${name} den Tastaturfokus hat: Es ändert sich zu wenig, oder mit zu wenig Kontrast.`,
        "Geben Sie „:focus-visible“ eine Linie von 2 px mit einem Kontrast von 3 : 1 (outline).",
      );
    }
  },
  confirm: async (doubts, look) => {
    const MOST = 4;
    const found = [];
    for (const { finding, key } of doubts.slice(0, MOST)) {
      const area = box.nullable().parse(await look.evaluate(`aushang.kit.approach(${key})`));
      if (area === null) continue;
      const before = await look.picture(area);
      await look.evaluate(`aushang.kit.focusSuspect(${key})`);
      const after = await look.picture(area);
      const answer = await look.evaluate(`aushang.kit.compare("${before}", "${after}")`);
      const { any, clear, isMoved } = difference.parse(answer);
      const outline = 2 * (area.width + area.height - 32);
      // When nothing but a small move is left, there is nothing to see.
      if (isMoved && any < outline / 5) found.push({ ...finding, level: "error" as const, criteria: ["2.4.7"] });
      else if (clear < outline / 2) found.push(finding);
    }
    await look.evaluate("aushang.kit.unfocus()");
    return found;
  },
});
