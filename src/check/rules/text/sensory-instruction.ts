import { pageRule } from "../rule.ts";
import { blocksOf } from "./blocks.ts";
import { sensoryWords } from "./sensory-words.ts";

/** WCAG 1.3.3: instructions do not rely on place, colour, shape or size alone. Words cannot prove it: a person must look. */
export const sensoryInstruction = pageRule("sensory-instruction", ["1.3.3"], (page, report) => {
  for (const { element, text } of blocksOf(page)) {
    const words = sensoryWords(text);
    if (words === null) continue;
    report.warning(
      element,
      `„${words}“ zeigt nur durch Lage, Farbe oder Form auf etwas.`,
      "Nennen Sie auch den Namen oder die Überschrift dessen, was gemeint ist.",
    );
  }
});
