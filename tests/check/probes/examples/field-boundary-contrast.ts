import { fieldBoundaryContrast } from "../../../../src/check/probes/contrast/field-boundary-contrast.ts";
import type { ProbeExamples } from "../support.ts";

export const fieldBoundaryContrastExamples: ProbeExamples = {
  probe: fieldBoundaryContrast,
  failing: [
    {
      case: "a field with a pale border",
      html: `<label>Ort <input style="border: 1px solid #ddd"></label>`,
    },
    {
      case: "a field without any border around its words",
      html: `<label>Ort <input style="border: 0; background: #fff" value="Musterstadt"></label>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a field with a grey border", html: `<label>Ort <input style="border: 1px solid #767676"></label>` },
    { case: "a dark field", html: `<label>Ort <input style="border: 0; background: #333; color: #fff"></label>` },
    {
      case: "a line below the field",
      html: `<label>Ort <input style="border: 0; border-bottom: 2px solid #333"></label>`,
    },
    {
      case: "fields as the browser draws them",
      html: `<label>Ort <input></label> <label><input type="checkbox"> ja</label>`,
    },
  ],
};
