import { pageRule } from "../rule.ts";
import { describedImages } from "./images.ts";

const GENERIC =
  /^(?:ein |das |an? |the )?(?:bild|foto|fotografie|grafik|abbildung|logo|icon|symbol|illustration|platzhalter|teaser(?:bild)?|banner|header(?:bild)?|vorschau(?:bild)?|symbol(?:bild|foto)|bild \d+|image|images|photo|photograph|picture|pic|graphic|figure|placeholder|thumbnail|spacer|alt|alt[- ]?text|alternativtext|untitled|unbenannt|image \d+|blank|null|undefined)[.:]?$/iu;

/** WCAG 1.1.1 (failure F30): the text alternative says more than that there is an image. */
export const imageAltGeneric = pageRule("image-alt-generic", ["1.1.1"], (page, report) => {
  for (const { image, alt } of describedImages(page)) {
    if (!GENERIC.test(alt)) continue;
    report.warning(
      image,
      `Der Alternativtext „${alt}“ sagt nicht, was zu sehen ist.`,
      "Beschreiben Sie, was das Bild sagt; ein Schmuckbild bekommt ein leeres alt.",
    );
  }
});
