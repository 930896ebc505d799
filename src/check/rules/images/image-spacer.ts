import { attribute } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { describedImages } from "./images.ts";

const SPACER =
  /(?:^|[/_-])(?:spacer|blank|transparent|clear(?:dot)?|pixel|1x1|dot[_-]?clear|trans|shim|abstandhalter|trenn(?:er|linie)|divider|separator|line|linie|bullet|aufzaehlung)[_-]?\d*\.(?:gif|png|jpe?g|svg|webp)(?:[?#]|$)/iu;

/** WCAG 1.1.1 (failure F39): images that only keep a distance or draw a line have nothing to say. */
export const imageSpacer = pageRule("image-spacer", ["1.1.1"], (page, report) => {
  for (const { image, alt } of describedImages(page)) {
    const tiny = ["width", "height"].some((name) => /^[01](?:px)?$/.test(attribute(image, name)?.trim() ?? ""));
    if (!tiny && !SPACER.test(attribute(image, "src") ?? "")) continue;
    report.warning(
      image,
      `Dieses Bild dient wohl nur der Gestaltung (decorative), wird aber als „${alt.slice(0, 60)}“ vorgelesen.`,
      'Leeren Sie alt (alt=""), oder gestalten Sie mit CSS.',
    );
  }
});
