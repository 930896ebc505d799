import { lineLength } from "../../../../src/check/probes/text/line-length.ts";
import { type ProbeExamples, words } from "../support.ts";

/** Four lines of so many characters, whatever the font. */
const column = (characters: number): string =>
  `<p style="white-space: pre">${Array.from({ length: 4 }, () => words(40).slice(0, characters)).join("\n")}</p>`;

export const lineLengthExamples: ProbeExamples = {
  probe: lineLength,
  failing: [
    {
      case: "text across the whole window, once for all its paragraphs",
      html: `<p>${words(80)}</p><p>${words(80)}</p>`,
      found: ["warning"],
    },
    { case: "lines of 90 characters", html: column(90), found: ["hint"] },
  ],
  passing: [
    { case: "lines of 75 characters", html: column(75) },
    { case: "a single line", html: `<p>${words(25)}</p>` },
  ],
};
