import { attribute, elements } from "../../dom.ts";
import { houseRule } from "../rule.ts";

/** At home every image declares its size, so that text does not jump while it loads. */
export const imageSize = houseRule("image-size", [], (page, report) => {
  for (const image of elements(page, "img")) {
    const declared = ["width", "height"].every((name) => /^[1-9]\d*$/.test(attribute(image, name) ?? ""));
    if (!declared)
      report.error(
        image,
        "Diesem Bild fehlen Breite oder Höhe.",
        "Geben Sie width und height in ganzen Bildpunkten an.",
      );
  }
});
