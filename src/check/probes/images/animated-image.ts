import { probe } from "../probe.ts";
import { playTime } from "./play-time.ts";

/** WCAG 2.2.2 (failure F16): pictures that move by themselves stop after five seconds. The frames are counted in their bytes. */
export const animatedImage = probe({
  id: "animated-image",
  criteria: ["2.2.2"],
  state: "base",
  inPage: (kit, report) => {
    const MOST = 12;
    const MOVING = /\.(?:gif|webp|png|apng)(?:[?#]|$)|^data:image\/(?:gif|webp|a?png)/i;
    const found = new Map<string, Element>();
    for (const image of document.images) {
      if (image.currentSrc !== "" && image.width > 8 && kit.shown(image)) found.set(image.currentSrc, image);
    }
    for (const element of kit.elements()) {
      const url = /url\("([^"]+)"\)/.exec(kit.style(element).backgroundImage)?.[1];
      if (url !== undefined && kit.shown(element)) found.set(url, element);
    }
    for (const [url, element] of [...found].filter(([url]) => MOVING.test(url)).slice(0, MOST)) {
      report.doubt(
        "error",
        url,
        element,
        "Dieses Bild bewegt sich länger als fünf Sekunden und lässt sich nicht anhalten.",
        "Nehmen Sie ein stehendes Bild, oder ein Video mit Bedienelementen.",
      );
    }
  },
  confirm: async (doubts, look) => {
    const found = [];
    for (const { finding, detail } of doubts) {
      const bytes = await look.bytes(detail);
      if (bytes !== null && playTime(bytes) > 5) found.push(finding);
    }
    return found;
  },
});
