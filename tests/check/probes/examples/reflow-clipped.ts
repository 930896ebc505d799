import { reflowClipped } from "../../../../src/check/probes/reflow/reflow-clipped.ts";
import { type ProbeExamples, words } from "../support.ts";

export const reflowClippedExamples: ProbeExamples = {
  probe: reflowClipped,
  failing: [
    {
      case: "a box with a height that fits only a wide window",
      html: `<div style="height: 60px; overflow: hidden">${words(40)}</div>`,
    },
    {
      case: "a line that is shortened with an ellipsis",
      html: `<p style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${words(12)}</p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a box that grows", html: `<div style="min-height: 60px; overflow: hidden">${words(40)}</div>` },
    {
      case: "a menu that is shut in narrow windows",
      html: `<style>@media (max-width: 400px) { nav { height: 0; overflow: hidden } }</style><nav>${words(5)}</nav>`,
    },
    { case: "a box that can be scrolled", html: `<div style="height: 60px; overflow: auto">${words(40)}</div>` },
  ],
};
