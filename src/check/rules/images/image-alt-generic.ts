import { nearest } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { describedImages } from "./images.ts";

const GENERIC =
  /^(?:ein |das |an? |the )?(?:bild|foto|fotografie|grafik|abbildung|logo|icon|symbol|illustration|platzhalter|teaser(?:bild)?|banner|header(?:bild)?|vorschau(?:bild)?|symbol(?:bild|foto)|bild \d+|image|images|photo|photograph|picture|pic|graphic|figure|placeholder|thumbnail|spacer|alt|alt[- ]?text|alternativtext|untitled|unbenannt|image \d+|blank|null|undefined)[.:]?$/iu;

/** Words that stand for any picture whatever. Not among them: what a logo, an icon or a figure may be called. */
const PLACEHOLDER =
  /^(?:ein |das |an? |the )?(?:bild|foto|fotografie|grafik|platzhalter|vorschaubild|bild \d+|image|images|photo|photograph|picture|pic|graphic|placeholder|thumbnail|spacer|alt|alt[- ]?text|alternativtext|untitled|unbenannt|image \d+|null|undefined)[.:]?$/iu;

/**
 * WCAG 1.1.1 (failure F30): the text alternative says more than that there is an image. Certain for placeholders, except
 * in links and buttons, which may be about pictures.
 */
export const imageAltGeneric = pageRule("image-alt-generic", ["1.1.1"], (page, report) => {
  const controlOf = nearest(page, ({ tagName }) => /^(?:a|button|summary|label)$/.test(tagName));
  for (const { image, alt } of describedImages(page)) {
    if (!GENERIC.test(alt)) continue;
    report[PLACEHOLDER.test(alt) && controlOf(image) === null ? "error" : "warning"](
      image,
      `Der Alternativtext „${alt}“ sagt nicht, was zu sehen ist.`,
      "Beschreiben Sie, was das Bild sagt; ein Schmuckbild bekommt ein leeres alt.",
    );
  }
});
