import { attribute, elements, entryOf } from "../../dom.ts";
import { ariaName, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { heardImages, isPresentational } from "./images.ts";

const REMEDY = "Beschreiben Sie in alt, was das Bild sagt; ein reines Schmuckbild bekommt ein leeres alt.";

/** WCAG 1.1.1 (failure F65): every image, image map area and image button has a text alternative. */
export const imageAlt = pageRule("image-alt", ["1.1.1", "2.4.4", "4.1.2"], (page, report) => {
  for (const image of heardImages(page)) {
    const alt = attribute(image, "alt");
    // A blank is neither empty (decorative) nor a text.
    const given = alt !== null && (alt === "" || alt.trim() !== "");
    if (!given && !isPresentational(image) && ariaName(page, image) === "" && titleOf(image) === "") {
      report.error(image, "Dieses Bild hat keinen Alternativtext (alt fehlt).", REMEDY, ["1.1.1"]);
    }
  }
  for (const area of elements(page, "area")) {
    const named = attribute(area, "alt")?.trim() || ariaName(page, area) || titleOf(area);
    if (attribute(area, "href") !== null && !entryOf(page, area).unheard && !named) {
      report.error(
        area,
        "Dieser Bereich einer Bildkarte hat keinen Alternativtext.",
        "Schreiben Sie in alt, wohin er führt.",
        ["1.1.1", "2.4.4"],
      );
    }
  }
  for (const input of elements(page, "input")) {
    if (attribute(input, "type")?.toLowerCase() !== "image" || entryOf(page, input).unheard) continue;
    if (!(attribute(input, "alt")?.trim() || ariaName(page, input) || titleOf(input))) {
      report.error(input, "Diese Bildschaltfläche hat keinen Alternativtext.", "Schreiben Sie in alt, was sie tut.", [
        "1.1.1",
        "4.1.2",
      ]);
    }
  }
});
