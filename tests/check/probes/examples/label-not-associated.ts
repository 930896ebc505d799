import { labelNotAssociated } from "../../../../src/check/probes/forms/label-not-associated.ts";
import type { ProbeExamples } from "../support.ts";

export const labelNotAssociatedExamples: ProbeExamples = {
  probe: labelNotAssociated,
  failing: [
    { case: "a text before a field", html: "<p>Ort <input></p>" },
    { case: "a label without for", html: `<p><label>Ort</label> <input id="ort"></p>`, at: "#ort" },
    { case: "a text over a field", html: "<p>Ihre Nachricht</p><textarea></textarea>" },
    { case: "a text behind a box to tick", html: `<p><input type="checkbox"> Ich stimme zu</p>` },
  ],
  passing: [
    { case: "a label around the field", html: "<label>Ort <input></label>" },
    { case: "a label with for", html: `<label for="a">Ort</label> <input id="a">` },
    { case: "a field with a name of its own", html: `<p>Ort <input aria-label="Ort"></p>` },
    { case: "a field far from any text", html: `<p>Text</p><p style="margin: 200px"><input></p>` },
  ],
};
