import type { PageRule } from "../rule.ts";
import { graphicName } from "./graphic-name.ts";
import { graphicSilent } from "./graphic-silent.ts";
import { imageAlt } from "./image-alt.ts";
import { imageAltFileName } from "./image-alt-file-name.ts";
import { imageAltGeneric } from "./image-alt-generic.ts";
import { imageAltLength } from "./image-alt-length.ts";
import { imageAltRepeats } from "./image-alt-repeats.ts";
import { imageComplex } from "./image-complex.ts";
import { imageDecorative } from "./image-decorative.ts";
import { imageMapServer } from "./image-map-server.ts";
import { imageSilent } from "./image-silent.ts";
import { imageSize } from "./image-size.ts";
import { imageSpacer } from "./image-spacer.ts";
import { imageText } from "./image-text.ts";

/** The page rules on images, in the order of the report. */
export const imagesRules: readonly PageRule[] = [
  graphicName,
  imageAltFileName,
  imageAltGeneric,
  imageAltLength,
  imageAltRepeats,
  imageAlt,
  imageDecorative,
  imageSize,
  imageMapServer,
  imageSpacer,
  imageText,
  imageSilent,
  imageComplex,
  graphicSilent,
];
