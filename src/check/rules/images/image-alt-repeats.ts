import { type Element, elements, nearest, textOf } from "../../dom.ts";
import { titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { describedImages } from "./images.ts";

/** WCAG 1.1.1: an alternative that repeats the caption or the text of the same link is read out twice. */
export const imageAltRepeats = pageRule("image-alt-repeats", ["1.1.1"], (page, report) => {
  const figureOf = nearest(page, ({ tagName }) => tagName === "figure");
  const linkOf = nearest(page, ({ tagName }) => tagName === "a");
  const captions = new Map<Element, string>();
  for (const caption of elements(page, "figcaption")) {
    const figure = figureOf(caption);
    if (figure !== null) captions.set(figure, normal(textOf(page, caption, 1_000)));
  }
  for (const { image, alt } of describedImages(page)) {
    const figure = figureOf(image);
    const link = linkOf(image);
    if (figure !== null && captions.get(figure) === normal(alt)) {
      report.warning(
        image,
        "Der Alternativtext wiederholt die Bildunterschrift.",
        "Sagen Sie im Alternativtext, was man sieht, und in der Unterschrift, was man dazu wissen muss.",
      );
    } else if (link !== null && normal(textOf(page, link, 1_000)) === normal(alt)) {
      report.warning(
        image,
        "Der Alternativtext wiederholt den Text desselben Links.",
        "Geben Sie dem Bild ein leeres alt: Der Text daneben sagt schon alles.",
      );
    } else if (titleOf(image) !== "" && normal(titleOf(image)) !== normal(alt)) {
      report.warning(
        image,
        "Alternativtext und title dieses Bildes sagen Verschiedenes.",
        "Streichen Sie title, und setzen Sie Wichtiges in alt oder in die Bildunterschrift.",
      );
    }
  }
});

function normal(text: string): string {
  return text.toLowerCase().replace(/[\s.]+$/u, "");
}
