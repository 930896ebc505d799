import { textViewportUnits } from "../../../../src/check/probes/text/text-viewport-units.ts";
import { type ProbeExamples, words } from "../support.ts";

export const textViewportUnitsExamples: ProbeExamples = {
  probe: textViewportUnits,
  failing: [
    { case: "text in vw", html: `<p style="font-size: 2vw">${words(20)}</p>` },
    {
      case: "a heading that hardly grows",
      html: `<h1 style="font-size: 4.5vw">Der Brunnen</h1><style>@media (max-width: 400px) { h1 { font-size: 26px !important } }</style>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "text in rem", html: `<p style="font-size: 1.1rem">${words(20)}</p>` },
    {
      case: "a heading that is smaller in narrow windows",
      html: `<h1 style="font-size: clamp(1.5rem, 1rem + 2vw, 2.5rem)">Der Brunnen</h1>`,
    },
  ],
};
