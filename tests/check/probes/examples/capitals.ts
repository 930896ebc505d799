import { capitals } from "../../../../src/check/probes/text/capitals.ts";
import { type ProbeExamples, words } from "../support.ts";

export const capitalsExamples: ProbeExamples = {
  probe: capitals,
  failing: [
    {
      case: "a paragraph in capitals",
      html: `<p style="text-transform: uppercase">${words(14)}</p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a short label", html: `<p style="text-transform: uppercase">Presse</p>` },
    { case: "text as it is written", html: `<p>${words(14)}</p>` },
  ],
};
