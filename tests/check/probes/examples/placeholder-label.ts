import { placeholderLabel } from "../../../../src/check/probes/forms/placeholder-label.ts";
import type { ProbeExamples } from "../support.ts";

export const placeholderLabelExamples: ProbeExamples = {
  probe: placeholderLabel,
  failing: [
    { case: "a placeholder alone", html: `<input placeholder="Ort">`, found: ["warning"] },
    {
      case: "a label that nobody sees",
      html: `<label style="position: absolute; left: -9999px" for="a">Ort</label><input id="a" placeholder="Ort">`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a label and a placeholder", html: `<label>Ort <input placeholder="Musterstadt"></label>` },
    { case: "a search field", html: `<input type="search" aria-label="Suche" placeholder="Suche">` },
  ],
};
