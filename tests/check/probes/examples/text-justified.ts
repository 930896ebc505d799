import { textJustified } from "../../../../src/check/probes/text/text-justified.ts";
import { type ProbeExamples, words } from "../support.ts";

export const textJustifiedExamples: ProbeExamples = {
  probe: textJustified,
  failing: [
    {
      case: "a justified paragraph",
      html: `<p style="text-align: justify; width: 20em">${words(40)}</p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "text that is ragged at the right", html: `<p style="width: 20em">${words(40)}</p>` },
    { case: "a short line", html: `<p style="text-align: justify">Kurz</p>` },
  ],
};
