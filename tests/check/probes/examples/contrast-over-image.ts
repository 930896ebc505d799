import { contrastOverImage } from "../../../../src/check/probes/contrast/contrast-over-image.ts";
import { type ProbeExamples, words } from "../support.ts";

const SVG =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='400' height='60'%3E%3Crect width='400' height='60' fill='";
const grey = `${SVG}gray'/%3E%3C/svg%3E`;
const black = `${SVG}black'/%3E%3C/svg%3E`;

export const contrastOverImageExamples: ProbeExamples = {
  probe: contrastOverImage,
  failing: [
    {
      case: "pale text on a gradient",
      html: `<p style="color: #aaa; background: linear-gradient(to right, #fff, #00f)">${words(12)}</p>`,
    },
    {
      case: "grey text on a grey image",
      html: `<p style="color: #999; background-image: url(&quot;${grey}&quot;); width: 300px">Der Brunnen</p>`,
    },
    {
      case: "text that lies over an image",
      html: `<div style="position: relative; color: #777"><img alt="" src="${grey}"><p style="position: absolute; top: 0; margin: 0">Der Brunnen</p></div>`,
    },
    {
      case: "text that ends in a darker part of a gradient",
      html: `<p style="color: #000; font: 20px monospace; width: 12ch; background: repeating-linear-gradient(#fff 0 8px, #555 8px 11px)">Der Brunnen</p>`,
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "white text on a black image",
      html: `<p style="color: #fff; background-image: url(&quot;${black}&quot;); width: 300px">Der Brunnen</p>`,
    },
    {
      case: "an image under a box with a colour",
      html: `<div style="background-image: url(&quot;${grey}&quot;)"><p style="background: #fff">Der Brunnen</p></div>`,
    },
  ],
};
