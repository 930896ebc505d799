import { contrastPlaceholder } from "../../../../src/check/probes/contrast/contrast-placeholder.ts";
import type { ProbeExamples } from "../support.ts";

export const contrastPlaceholderExamples: ProbeExamples = {
  probe: contrastPlaceholder,
  failing: [
    {
      case: "a pale placeholder",
      html: `<style>::placeholder { color: #bbb }</style><label>Ort <input placeholder="Musterstadt"></label>`,
    },
    {
      case: "a placeholder that shines through",
      html: `<style>::placeholder { color: #000; opacity: 0.3 }</style><label>Ort <input placeholder="Musterstadt"></label>`,
    },
  ],
  passing: [
    {
      case: "a dark placeholder",
      html: `<style>::placeholder { color: #444; opacity: 1 }</style><label>Ort <input placeholder="Musterstadt"></label>`,
    },
    {
      case: "a field that is switched off",
      html: `<style>::placeholder { color: #bbb }</style><label>Ort <input placeholder="Musterstadt" disabled></label>`,
    },
  ],
};
