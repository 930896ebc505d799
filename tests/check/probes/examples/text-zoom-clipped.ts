import { textZoomClipped } from "../../../../src/check/probes/text/text-zoom-clipped.ts";
import { type ProbeExamples, words } from "../support.ts";

export const textZoomClippedExamples: ProbeExamples = {
  probe: textZoomClipped,
  failing: [
    { case: "a box that is full when zoomed", html: `<div style="height: 50px; overflow: hidden">${words(45)}</div>` },
    {
      case: "a line of which only a strip is shown",
      html: `<p style="height: 9px; overflow-y: hidden">${words(3)}</p>`,
    },
    {
      case: "a fold that hides the end of a text on purpose",
      html: `<div style="height: 60px; overflow: hidden">${words(300)}</div>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a box that grows", html: `<div style="overflow: hidden">${words(45)}</div>` },
    {
      case: "text for screen readers only",
      html: `<a href="#x">Weiter<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">zum Bericht</span></a>`,
    },
  ],
};
