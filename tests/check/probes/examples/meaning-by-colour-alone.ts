import { meaningByColourAlone } from "../../../../src/check/probes/contrast/meaning-by-colour-alone.ts";
import type { ProbeExamples } from "../support.ts";

const list = (mark = ""): string =>
  `<ul><li style="color: #b00">Halle 1${mark}</li><li style="color: #060">Halle 2</li><li style="color: #060">Halle 3</li></ul>`;

export const meaningByColourAloneExamples: ProbeExamples = {
  probe: meaningByColourAlone,
  failing: [
    { case: "items in two colours", html: list(), found: ["warning"], at: "li:nth-child(2)" },
    { case: "colours that the text explains", html: `<p>Rote Hallen sind geschlossen, grüne sind offen.</p>${list()}` },
  ],
  passing: [
    { case: "items of one colour", html: "<ul><li>Halle 1</li><li>Halle 2</li></ul>" },
    {
      case: "items that differ in weight as well",
      html: `<ul><li style="color: #b00; font-weight: bold">Halle 1</li><li>Halle 2</li></ul>`,
    },
    { case: "links among items", html: `<ul><li>Halle 1</li><li><a href="#x">Halle 2</a></li></ul>` },
  ],
};
