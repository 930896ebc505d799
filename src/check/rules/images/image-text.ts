import { attribute } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { describedImages } from "./images.ts";

const FILE =
  /(?:^|[/_-])(?:text|schrift(?:zug)?|headline|heading|ueberschrift|überschrift|titel|title|button|btn|knopf|slogan|quote|zitat|wordart|imageoftext|image-of-text|textbild)s?(?:[_-][\w-]*)?\.(?:gif|png|jpe?g|webp|avif)(?:[?#]|$)/iu;
const SENTENCE = /^\p{Lu}.*\p{L}{2}[.!?]\s+\p{Lu}.*[.!?]$/u;
const SAYS_TEXT =
  /\b(?:text|schriftzug|aufschrift|plakat|wortlaut)\s*:|\b(?:reads|that says|with the (?:text|words))\b/iu;

/** WCAG 1.4.5: words are text, not pixels. File name and alternative only hint at it: a person must look. */
export const imageText = pageRule("image-text", ["1.4.5"], (page, report) => {
  for (const { image, alt } of describedImages(page)) {
    const source = attribute(image, "src") ?? "";
    if (/\.svg(?:[?#]|$)|logo/iu.test(source) || /logo/iu.test(alt)) continue;
    if (!FILE.test(source) && !SENTENCE.test(alt) && !SAYS_TEXT.test(alt)) continue;
    report.warning(
      image,
      `Dieses Bild zeigt wohl Schrift (image of text): „${alt.slice(0, 60)}“.`,
      "Schreiben Sie die Worte als Text, und gestalten Sie ihn mit CSS.",
    );
  }
});
