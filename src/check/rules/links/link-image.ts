import { attribute, type Element, elements, entryOf, nearest } from "../../dom.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { anchorsOf } from "./references.ts";

const IMAGE = /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)(?:[?#]|$)/iu;
const FILE_TYPE = /\b(?:jpe?g|png|gif|webp|avif|bmp|tiff?|[kM]i?B)\b/iu;

/** WCAG 1.1.1: a link to a bare image file leads to where no text alternative can stand. */
export const linkImage = pageRule("link-image", ["1.1.1"], (page, report) => {
  const linkOf = nearest(page, ({ tagName }) => tagName === "a");
  const described = new Set<Element | null>();
  for (const image of elements(page, "img")) if (attribute(image, "alt")?.trim()) described.add(linkOf(image));
  for (const anchor of anchorsOf(page)) {
    if (!IMAGE.test(attribute(anchor, "href") ?? "") || entryOf(page, anchor).unheard) continue;
    // A preview with an alternative has described the image already; a file offered as such is a download.
    const download = attribute(anchor, "download") !== null || FILE_TYPE.test(nameOf(page, anchor));
    if (described.has(anchor) || download) continue;
    report.warning(
      anchor,
      "Dieser Link führt unmittelbar auf eine Bilddatei, die keinen Alternativtext haben kann (image without text alternative).",
      "Verlinken Sie eine Seite, die das Bild zeigt und beschreibt.",
    );
  }
});
