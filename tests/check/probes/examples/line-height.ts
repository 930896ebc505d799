import { lineHeight } from "../../../../src/check/probes/text/line-height.ts";
import { type ProbeExamples, words } from "../support.ts";

export const lineHeightExamples: ProbeExamples = {
  probe: lineHeight,
  failing: [
    {
      case: "lines that touch",
      html: `<p style="line-height: 0.95; width: 30em">${words(50)}</p>`,
    },
    {
      case: "lines that come close as a warning",
      html: `<p style="line-height: 1.1; width: 30em">${words(50)}</p>`,
      found: ["warning"],
    },
    {
      case: "a large teaser as a warning",
      html: `<p style="line-height: 0.95; width: 15em; font-size: 32px">${words(30)}</p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "lines with air", html: `<p style="line-height: 1.4; width: 30em">${words(50)}</p>` },
    { case: "a heading", html: `<h1 style="line-height: 1.1; width: 10em">${words(20)}</h1>` },
  ],
};
