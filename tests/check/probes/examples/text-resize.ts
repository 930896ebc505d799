import { textResize } from "../../../../src/check/probes/text/text-resize.ts";
import { type ProbeExamples, words } from "../support.ts";

export const textResizeExamples: ProbeExamples = {
  probe: textResize,
  failing: [
    {
      case: "a box with a height in pixels",
      html: `<div style="height: 60px; width: 300px; overflow: hidden">${words(9)}</div><div style="height: 80px; width: 300px; overflow: hidden; font-size: 15px">${words(14)}</div>`,
      found: ["warning", "warning"],
    },
    {
      case: "boxes that grow into each other",
      html: `<div style="height: 30px; width: 400px">${words(5)}</div><div>${words(5)}</div>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a height in em", html: `<div style="height: 4em; overflow: hidden">${words(6)}</div>` },
    { case: "a height in rem", html: `<div style="height: 4rem; overflow: hidden; font-size: 16px">${words(6)}</div>` },
  ],
};
