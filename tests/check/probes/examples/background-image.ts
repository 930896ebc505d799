import { backgroundImage } from "../../../../src/check/probes/images/background-image.ts";
import type { ProbeExamples } from "../support.ts";

const box = (more: string, inner = ""): string =>
  `<div style="width: 200px; height: 100px; background: url('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7') no-repeat" ${more}>${inner}</div>`;

export const backgroundImageExamples: ProbeExamples = {
  probe: backgroundImage,
  failing: [
    { case: "an empty box with a picture", html: box(""), found: ["warning"] },
    {
      case: "an icon before a text",
      html: `<style>div { padding-left: 40px }</style>${box("", "Heute geschlossen")}`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a box with a name", html: box(`role="img" aria-label="Der Brunnen"`) },
    { case: "a box that is declared decoration", html: box(`aria-hidden="true"`) },
    { case: "a box with text over it", html: box("", "Der Brunnen") },
  ],
};
