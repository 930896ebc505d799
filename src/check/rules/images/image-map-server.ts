import { attribute, elements, entryOf, nearest } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** WCAG 2.1.1, 1.1.1: an image map on the server needs a point on the screen; keyboard and speech cannot give it. */
export const imageMapServer = pageRule("image-map-server", ["2.1.1", "1.1.1"], (page, report) => {
  const linkOf = nearest(page, (element) => element.tagName === "a" && attribute(element, "href") !== null);
  for (const image of elements(page, "img", "input")) {
    const isMap = attribute(image, "ismap") !== null && attribute(image, "usemap") === null;
    if (!isMap || linkOf(image) === null || entryOf(page, image).unseen) continue;
    report.error(
      image,
      "Dieses Bild ist eine Bildkarte des Servers (ismap), die sich nur mit der Maus bedienen lässt.",
      "Nehmen Sie gewöhnliche Links, oder <map> mit <area> und Alternativtexten.",
    );
  }
});
