import { pageRule } from "../rule.ts";
import { describedImages } from "./images.ts";

const LONGEST = 150;

/** WCAG 1.1.1: a text alternative is read in one breath and cannot be stopped word by word: long ones belong into the text. */
export const imageAltLength = pageRule("image-alt-length", ["1.1.1"], (page, report) => {
  for (const { image, alt } of describedImages(page)) {
    if (alt.length <= LONGEST) continue;
    report.warning(
      image,
      `Der Alternativtext hat ${alt.length} Zeichen.`,
      `Kürzen Sie auf höchstens ${LONGEST} Zeichen; Einzelheiten gehören in den Text oder die Bildunterschrift.`,
    );
  }
});
