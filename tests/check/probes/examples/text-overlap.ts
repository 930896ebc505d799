import { textOverlap } from "../../../../src/check/probes/text/text-overlap.ts";
import { type ProbeExamples, words } from "../support.ts";

export const textOverlapExamples: ProbeExamples = {
  probe: textOverlap,
  failing: [
    {
      case: "a text that is pulled over another",
      html: `<p>${words(12)}</p><p style="margin-top: -2.1em">${words(12)}</p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "texts one below the other", html: `<p>${words(12)}</p><p style="margin-top: 0">${words(12)}</p>` },
    {
      case: "a bar with a background of its own",
      html: `<p style="position: fixed; top: 0; background: white">${words(5)}</p><p>${words(30)}</p>`,
    },
    { case: "superscript", html: "<p>5 m<sup>2</sup> und H<sub>2</sub>O</p>" },
  ],
};
