import { fieldColourAlone } from "../../../../src/check/probes/contrast/field-colour-alone.ts";
import type { ProbeExamples } from "../support.ts";

const form = (attributes: string): string =>
  `<form><label>Name <input></label> <label>Ort <input ${attributes}></label> <label>Straße <input></label></form>`;

const RED = `style="border: 2px solid #c00"`;
const mixed = (field: string): string =>
  `<form>${field}<label>Art <select><option>Brief</option></select></label></form>`;

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
    {
      case: "red borders around all fields of one kind",
      html: mixed(
        `<label for="a">Ort</label><p id="h">Zum Beispiel 12345 Neudorf</p><input id="a" aria-describedby="h" ${RED}>`,
      ),
      found: ["warning"],
      at: "#a",
    },
    {
      case: "a field that is marked as wrong, but not in words",
      html: mixed(`<label>Ort <input aria-invalid="true" ${RED}></label>`),
      found: ["warning"],
    },
  ],
  passing: [
    { case: "fields that look alike", html: form("") },
    {
      case: "a red field that says what is wrong",
      html: form(`style="background: #fdd" aria-invalid="true" aria-describedby="x"`),
    },
    {
      case: "red borders with words beside them",
      html: mixed(`<label>Ort <input ${RED}></label> Geben Sie bitte Ihren Ort an.`),
    },
    {
      case: "a red border with a red text",
      html: mixed(`<label>Ort <input ${RED}></label><p style="color: #c00">Ohne Ort kein Brief</p>`),
    },
    {
      case: "a summary that leads to the field",
      html: `<a href="#a">Der Ort</a>${mixed(`<label>Ort <input id="a" ${RED}></label>`)}`,
    },
    { case: "a design of red borders", html: `<form><label>Ort <input ${RED}></label></form>` },
    { case: "a field that is switched off", html: form("disabled") },
  ],
};
