import { inlineSpacing } from "../../../../src/check/probes/text/inline-spacing.ts";
import { type ProbeExamples, words } from "../support.ts";

export const inlineSpacingExamples: ProbeExamples = {
  probe: inlineSpacing,
  failing: [
    { case: "letters that are forced together", html: `<p style="letter-spacing: 0.05em !important">${words(9)}</p>` },
    {
      case: "words that are forced together",
      html: `<p style="font-size: 20px; word-spacing: 2px !important">${words(9)}</p>`,
    },
    {
      case: "lines that are forced together",
      html: `<p style="line-height: 1.2 !important; width: 12em">${words(20)}</p>`,
    },
    {
      case: "a normal spacing that is forced",
      html: `<div style="letter-spacing: normal !important"><p>${words(9)}</p></div>`,
      at: "div:nth-child(1)",
    },
  ],
  passing: [
    {
      case: "enough space",
      html: `<p style="letter-spacing: 0.12em !important; word-spacing: 0.2em !important">${words(9)}</p>`,
    },
    { case: "a line height that no second line meets", html: `<p style="line-height: 1 !important">Kurz</p>` },
    { case: "space that people can change", html: `<p style="letter-spacing: 0">${words(9)}</p>` },
    {
      case: "a narrow box whose text has its own width",
      html: `<div style="word-spacing: 0 !important"><p style="word-spacing: 0.2em !important">${words(9)}</p></div>`,
    },
    { case: "hidden text", html: `<p style="display: none; letter-spacing: 0 !important">${words(9)}</p>` },
  ],
};
