import { focusForcedColors } from "../../../../src/check/probes/focus/focus-forced-colors.ts";
import type { ProbeExamples } from "../support.ts";

export const focusForcedColorsExamples: ProbeExamples = {
  probe: focusForcedColors,
  failing: [
    {
      case: "a focus that is only a shadow",
      html: `<style>a:focus { outline: none; box-shadow: 0 0 0 3px #06c }</style><a href="#x">Presse</a>`,
      found: ["hint"],
    },
  ],
  passing: [
    {
      case: "a shadow with an outline for contrast themes",
      html: `<style>a:focus { outline: 3px solid transparent; box-shadow: 0 0 0 3px #06c }</style><a href="#x">Presse</a>`,
    },
    { case: "the browser's own outline", html: `<a href="#x">Presse</a>` },
  ],
};
