import { fieldColourAlone } from "../../../../src/check/probes/contrast/field-colour-alone.ts";
import type { ProbeExamples } from "../support.ts";

const form = (attributes: string): string =>
  `<form><label>Name <input></label> <label>Ort <input ${attributes}></label> <label>Straße <input></label></form>`;

export const fieldColourAloneExamples: ProbeExamples = {
  probe: fieldColourAlone,
  failing: [
    {
      case: "a field with a red border",
      html: form(`style="border: 2px inset #c00"`),
      found: ["warning"],
      at: "input:nth-child(1)",
    },
    { case: "a field with a red background", html: form(`style="background: #fdd"`), found: ["warning"] },
  ],
  passing: [
    { case: "fields that look alike", html: form("") },
    {
      case: "a red field that says what is wrong",
      html: form(`style="background: #fdd" aria-invalid="true" aria-describedby="x"`),
    },
    { case: "a field that is switched off", html: form("disabled") },
  ],
};
