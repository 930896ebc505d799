import { attribute, elements, entryOf } from "../../dom.ts";
import { ariaName, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { heardImages, isPresentational } from "./images.ts";

/**
 * WCAG 1.1.1, 4.1.2 (failure F39, ACT rule 46ca7f): an image is either decorative or it has something to say, not both.
 * Certain where WAI-ARIA settles it: an ARIA name brings a decorative image back. An alt beside the role does not, and
 * may be harmless.
 */
export const imageDecorative = pageRule("image-decorative", ["1.1.1", "4.1.2"], (page, report) => {
  for (const image of heardImages(page)) {
    const alt = attribute(image, "alt")?.trim() ?? null;
    const spoken = ariaName(page, image) || titleOf(image);
    if (alt === "" && spoken !== "") {
      report[ariaName(page, image) === "" ? "warning" : "error"](
        image,
        `Dieses Bild ist mit leerem alt ein Schmuckbild, heißt aber „${spoken}“.`,
        "Schreiben Sie den Text in alt, oder streichen Sie title und aria-label.",
        ["1.1.1"],
      );
    } else if (isPresentational(image) && (alt || spoken)) {
      report[ariaName(page, image) === "" ? "warning" : "error"](
        image,
        `Dieses Bild ist durch seine Rolle ein Schmuckbild (presentation), heißt aber „${alt || spoken}“.`,
        "Streichen Sie role, oder leeren Sie alt.",
        ["1.1.1", "4.1.2"],
      );
    }
  }
  for (const drawing of elements(page, "svg")) {
    const spoken = ariaName(page, drawing);
    if (!isPresentational(drawing) || spoken === "" || entryOf(page, drawing).unheard) continue;
    report.error(
      drawing,
      `Diese Zeichnung ist durch ihre Rolle ein Schmuckbild (presentation), heißt aber „${spoken}“.`,
      "Streichen Sie role oder aria-label.",
      ["1.1.1", "4.1.2"],
    );
  }
});
