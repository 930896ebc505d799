import { textSpacing } from "../../../../src/check/probes/text/text-spacing.ts";
import { type ProbeExamples, words } from "../support.ts";

export const textSpacingExamples: ProbeExamples = {
  probe: textSpacing,
  failing: [
    {
      case: "a button that is too narrow for wider letters",
      html: `<span style="display: inline-block; overflow: hidden; white-space: nowrap; width: 14.6ch; font: 16px monospace">Absenden bitte</span>`,
    },
    {
      case: "a box without room for higher lines",
      html: `<div style="font: 16px/1.1 monospace; height: 6.6em; width: 30ch; overflow: hidden">${words(20)}</div>`,
    },
    {
      case: "lines that move into the next box",
      html: `<div style="height: 20px; line-height: 20px; width: 12em">Der Brunnen am Markt</div><div>Er fließt seit gestern</div>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "boxes that grow", html: `<div style="overflow: hidden; width: 20em">${words(24)}</div>` },
    {
      case: "what was cut off before",
      html: `<div style="height: 30px; overflow: hidden; width: 10em">${words(60)}</div>`,
    },
  ],
};
