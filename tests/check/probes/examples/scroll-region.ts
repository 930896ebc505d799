import { scrollRegion } from "../../../../src/check/probes/focus/scroll-region.ts";
import { type ProbeExamples, words } from "../support.ts";

export const scrollRegionExamples: ProbeExamples = {
  probe: scrollRegion,
  failing: [
    {
      case: "a box with text that scrolls",
      html: `<div style="height: 60px; width: 200px; overflow: auto">${words(60)}</div>`,
    },
    {
      case: "a wide table in a box",
      html: `<div style="width: 200px; overflow-x: auto"><table><tr><td style="min-width: 500px">${words(5)}</td></tr></table></div>`,
    },
  ],
  passing: [
    {
      case: "a box that the Tab key reaches",
      html: `<div tabindex="0" role="region" aria-label="Text" style="height: 60px; overflow: auto">${words(300)}</div>`,
    },
    {
      case: "a box with a link in it",
      html: `<div style="height: 60px; overflow: auto">${words(300)} <a href="#x">Presse</a></div>`,
    },
    { case: "a box with room for everything", html: `<div style="height: 90px; overflow: auto">${words(5)}</div>` },
    {
      case: "a scrolling box of empty space",
      html: `<div style="height: 30px; width: 90px; overflow: auto"><div style="width: 500px; height: 1px"></div></div>`,
    },
  ],
};
