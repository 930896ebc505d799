import { attribute, elements, entryOf, nearest, textOf } from "../../dom.ts";
import { ariaName, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { isPresentational } from "./images.ts";

const INFORMATIVE =
  /(?:^|[/_-])(?:diagramm?|chart|graph|infografik|infographic|statistik|landkarte|lageplan|karte|map|screenshot|organigramm|tabelle|qr-?code)\w*[\w-]*\.(?:gif|png|jpe?g|svg|webp|avif)(?:[?#]|$)/iu;

/** WCAG 1.1.1 (failure F38): an image that the page itself takes seriously, with a caption, is not decorative. */
export const imageSilent = pageRule("image-silent", ["1.1.1"], (page, report) => {
  const figureOf = nearest(page, ({ tagName }) => tagName === "figure");
  const captioned = new Set(
    elements(page, "figcaption")
      .filter((caption) => textOf(page, caption, 200) !== "")
      .map(figureOf),
  );
  for (const image of elements(page, "img")) {
    const hidden = attribute(image, "aria-hidden") === "true" || isPresentational(image);
    const silent = attribute(image, "alt") === "" || (hidden && !attribute(image, "alt")?.trim());
    if (!silent || entryOf(page, image).unseen || ariaName(page, image) || titleOf(image)) continue;
    const figure = figureOf(image);
    const hasCaption = figure !== null && captioned.has(figure) && entryOf(page, figure).unheard === false;
    if (!hasCaption && !INFORMATIVE.test(attribute(image, "src") ?? "")) continue;
    report.warning(
      image,
      hasCaption
        ? "Dieses Bild hat eine Bildunterschrift, aber keinen Alternativtext (alt ist leer)."
        : "Dieses Bild zeigt nach seinem Dateinamen etwas Wichtiges, hat aber keinen Alternativtext (alt ist leer).",
      "Beschreiben Sie in alt, was das Bild sagt.",
    );
  }
});
