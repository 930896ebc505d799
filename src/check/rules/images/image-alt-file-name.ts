import { attribute, entryOf, indexOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { describedImages } from "./images.ts";

const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/iu;
/** Before the image: the file itself is spoken of, and its name may be what the image stands for. */
const SPEAKS_OF_FILE = /\b(?:file|datei)(?:\s*name)?n?:?\s*$/iu;
const CAMERA_NAME = /^(?:dsc|dscn|dscf|img|pict|image|screenshot|unbenannt|foto|bild)[_-]?\d{2,}$/iu;

/** WCAG 1.1.1 (failure F30): the text alternative is not the name of the file. */
export const imageAltFileName = pageRule("image-alt-file-name", ["1.1.1"], (page, report) => {
  for (const { image, alt } of describedImages(page)) {
    const source = (attribute(image, "src") ?? "").split(/[?#]/)[0]?.split("/").at(-1) ?? "";
    const stem = source.replace(/\.\w+$/, "");
    const isStem = stem.length > 3 && /[\d_-]/.test(stem) && alt.toLowerCase() === stem.toLowerCase();
    if (!FILE_NAME.test(alt) && !CAMERA_NAME.test(alt) && !isStem) continue;
    const { textStart } = entryOf(page, image);
    const isMeant = SPEAKS_OF_FILE.test(indexOf(page).text.slice(Math.max(0, textStart - 40), textStart));
    report[isMeant ? "warning" : "error"](
      image,
      `Der Alternativtext „${alt}“ ist ein Dateiname.`,
      "Beschreiben Sie stattdessen, was das Bild sagt.",
    );
  }
});
