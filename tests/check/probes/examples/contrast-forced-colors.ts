import { contrastForcedColors } from "../../../../src/check/probes/contrast/contrast-forced-colors.ts";
import type { ProbeExamples } from "../support.ts";

const ICON = `<svg width="20" height="20" aria-hidden="true"><path d="M0 0h20v20z"`;

export const contrastForcedColorsExamples: ProbeExamples = {
  probe: contrastForcedColors,
  failing: [
    {
      case: "text that keeps its colour on the system's background",
      html: `<p><span style="forced-color-adjust: none; color: #333">Der Brunnen</span></p>`,
      found: ["warning"],
    },
    {
      case: "an icon that keeps its black",
      html: `<a href="#x" aria-label="Suche">${ICON}/></svg></a>`,
      found: ["hint"],
    },
  ],
  passing: [
    { case: "text that follows the system", html: `<p style="color: #333">Der Brunnen</p>` },
    {
      case: "an icon that follows the text",
      html: `<a href="#x" aria-label="Suche">${ICON} fill="currentColor"/></svg></a>`,
    },
  ],
};
