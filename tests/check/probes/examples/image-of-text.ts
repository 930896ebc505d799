import { imageOfText } from "../../../../src/check/probes/images/image-of-text.ts";
import type { ProbeExamples } from "../support.ts";
import { bmp, lettering } from "./images.ts";

const drawing = (inside: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="30">${inside}</svg>`)}`;

export const imageOfTextExamples: ProbeExamples = {
  probe: imageOfText,
  failing: [
    { case: "a picture of letters", html: `<img alt="Presse" src="${lettering()}">`, found: ["warning"] },
    {
      case: "a drawing with text",
      html: `<img alt="Presse" src="${drawing(`<text y="20">Presse</text>`)}">`,
      found: ["warning"],
    },
    {
      case: "a button that is an image",
      html: `<input type="image" alt="Absenden" src="${lettering()}">`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a picture of boxes", html: `<img alt="Zwei Kästen" src="${bmp(160, 40, (x) => x > 40 && x < 80)}">` },
    { case: "a logo", html: `<img alt="Logo der Gemeinde Musterstadt" src="${lettering()}">` },
    { case: "a drawing without text", html: `<img alt="Kreis" src="${drawing(`<circle r="9"/>`)}">` },
    {
      case: "a large picture, which may hold anything",
      html: `<img alt="Plakat" width="800" height="200" src="${lettering()}">`,
    },
  ],
};
