import { smallText } from "../../../../src/check/probes/text/small-text.ts";
import { type ProbeExamples, words } from "../support.ts";

export const smallTextExamples: ProbeExamples = {
  probe: smallText,
  failing: [
    { case: "text of 8 pixels", html: `<p style="font-size: 8px">${words(5)}</p>`, found: ["warning"] },
    { case: "text of 9.5 pixels", html: `<p style="font-size: 9.5px">${words(5)}</p>`, found: ["hint"] },
  ],
  passing: [
    { case: "text of 12 pixels", html: `<p style="font-size: 12px">${words(5)}</p>` },
    { case: "the number of a footnote", html: `<p>Text</p><sup style="font-size: 8px">12</sup>` },
  ],
};
